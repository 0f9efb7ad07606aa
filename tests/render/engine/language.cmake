# The language of templates, without a project.
include("${CMAKE_CURRENT_LIST_DIR}/../../harness/engine.cmake")

# Text is kept to the byte, whatever CMake would make of it.
set(text [==[
 leading, "quotes", 'single' \ backslash \n; semicolon; [brackets] ]] ]=] ${reference} $ENV{HOME} $(cmd) `x` @ @one two@ a@b.c #comment
	tab and no newline at the end]==])
render(root/x/text.txt "${text}" result)
expect_equal(result "${text}")
render(root/x/ends.txt "]" result)
expect_equal(result "]")
render(root/x/newlines.txt "\n\n\nx\n\n" result)
expect_equal(result "\n\n\nx\n\n")
render(root/x/empty.txt "" result)
expect_equal(result "")

# Values: escaped for the format, or raw; values are not read again.
set(one [[a "b" @two@ ${two} \]])
set(two "second")
render(root/x/values.json [[{"one": "@one@", "two": "@two@"}]] result)
expect_equal(result [[{"one": "a \"b\" @two@ ${two} \\", "two": "second"}]])
render(root/x/raw.txt "@raw:one@|@two@@two@|x@two@y" result)
expect_equal(result [[a "b" @two@ ${two} \|secondsecond|xsecondy]])

# Lines of code, and lines that only look like it.
set(flag ON)
set(off OFF)
set(items "a;b\\;c;d")
render(
  root/x/code.txt
  "%if(flag)\nyes\n%else()\nno\n%endif()\n%if(off)\nyes\n%elseif(flag)\nelse\n%endif()\n%foreach(item IN LISTS items)\n@item@\n%endforeach()\n%set(made \"x y\")\n@made@\n%% percent\n50% off\n %indented\n%# comment\n%\n"
  result)
expect_equal(result "yes\nelse\na\nb;c\nd\nx y\n% percent\n50% off\n %indented\n")

# A file that is not to exist.
render(root/x/when.txt "%when(flag)\nthere\n" result)
expect_equal(result "there\n")
render(root/x/when_not.txt "%when(off)\nnowhere\n" result)
if(DEFINED result)
  message(SEND_ERROR "%when(off) made a file")
endif()

# Lists as tokens of their format.
set(words one "two words" "50%" "a\\;b")
render(root/x/join.service "%join(joined words \" \")\nExecStart=@raw:joined@\n" result)
expect_equal(result "ExecStart=one \"two words\" 50%% \"a;b\"\n")
render(root/x/join.json "%join(joined words \", \")\n[@raw:joined@]\n" result)
expect_equal(result "[\"one\", \"two words\", \"50%\", \"a;b\"]\n")

# Records, by the name of their kind.
_wazo_fields(port fields)
foreach(field IN LISTS fields)
  set(_${field} "the ${field}")
endforeach()
_wazo_store_record(port 1/rpc _)
set(port 1/rpc)
render(root/x/load.txt "%load(port)\n@port_name@\n" result)
expect_equal(result "the name\n")
