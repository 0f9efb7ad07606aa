"""The platform of ./project: configured, and its report made."""
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
MODULE = HERE.parent.parent / "cmake"


class Telephony:
    def __init__(self, work):
        self.source = pathlib.Path(work) / "source"
        self.build = pathlib.Path(work) / "build"
        self.docs = self.build / "wazo/docs"
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(HERE / "project", self.source)
        self.configure()

    def configure(self):
        run("cmake", "-S", self.source, "-B", self.build, "-G", "Ninja", "-Werror=dev", f"-DWAZO_MODULE={MODULE}")

    def report(self):
        """What the target prints."""
        return run("cmake", "--build", self.build, "--target", "wazo-report")

    def edit(self, file, old, new):
        path = self.source / file
        text = path.read_text()
        assert text.count(old) == 1, f"{file} has {old!r} {text.count(old)} times"
        path.write_text(text.replace(old, new))


def run(*command):
    done = subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode != 0:
        sys.exit(f"{command} failed:\n{done.stdout}")
    return done.stdout
