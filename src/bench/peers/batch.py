"""Letters from YAML files in one process of Python: PyYAML's C loader, Jinja2, and markdown for HTML.

python3 batch.py PROFILES OUT md|html
"""

import pathlib
import sys

import jinja2
import yaml

profiles, out, form = sys.argv[1:]
if form == "html":
    import markdown

    converter = markdown.Markdown()
template = jinja2.Template(pathlib.Path(__file__).with_name("batch.md.j2").read_text("utf-8"))
directory = pathlib.Path(out)
directory.mkdir(parents=True, exist_ok=True)
for profile in sorted(pathlib.Path(profiles).iterdir()):
    with profile.open("rb") as file:
        data = yaml.load(file, Loader=yaml.CSafeLoader)
    text = template.render(data)
    if form == "html":
        text = converter.reset().convert(text)
    (directory / (profile.stem + "." + form)).write_text(text, "utf-8")
