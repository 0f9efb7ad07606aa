%if(name STREQUAL "wazo-spoilt")
int main(
%endif()
