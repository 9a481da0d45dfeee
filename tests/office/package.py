# SPDX-License-Identifier: GPL-3.0-or-later
# Owns: an Office package as read by someone who knows nothing of the program that wrote it: parts, relationships, types.
import posixpath
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

SCHEMAS = Path("/work/shared/data/ooxml-xsd")
RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


class Package:
    def __init__(self, path):
        self.path = Path(path)
        with zipfile.ZipFile(path) as archive:
            self.names = archive.namelist()
            self.parts = {name: archive.read(name) for name in self.names}

    def xml(self, name):
        return ElementTree.fromstring(self.parts[name])

    def relationships(self, name):
        """Id → (type without its address, target part)."""
        folder, base = posixpath.split(name)
        part = posixpath.join(folder, "_rels", base + ".rels")
        found = {}
        if part in self.parts:
            for each in self.xml(part).iter(RELATIONSHIPS + "Relationship"):
                target = posixpath.normpath(posixpath.join(folder, each.get("Target")))
                found[each.get("Id")] = (each.get("Type").rsplit("/", 1)[1], target)
        return found

    def target(self, name, kind):
        return next((target for found, target in self.relationships(name).values() if found == kind), None)

    def faults(self):
        faults = []
        if len(set(self.names)) != len(self.names):
            faults.append("a part stands twice in the package")
        types = self.xml("[Content_Types].xml")
        declared = {each.get("PartName")[1:] for each in types.iter(TYPES + "Override")}
        endings = {each.get("Extension") for each in types.iter(TYPES + "Default")}
        faults += [f"declared but not there: {name}" for name in declared - set(self.names)]
        for name in self.names:
            if name == "[Content_Types].xml":
                continue
            if name not in declared and name.rsplit(".", 1)[-1] not in endings:
                faults.append(f"no content type: {name}")
            if name.endswith((".xml", ".rels")):
                faults += self.part_faults(name)
        return faults

    def part_faults(self, name):
        tree = self.xml(name)
        known = self.relationships(name)
        faults = [f"{name}: {id} leads nowhere: {target}" for id, (_, target) in known.items() if target not in self.parts]
        ids = []
        for each in tree.iter():
            faults += [f"{name}: no relationship {value}" for key, value in each.items()
                       if key in (OFFICE + "id", OFFICE + "embed", OFFICE + "link") and value not in known]
            if each.tag.endswith("}cNvPr"):
                ids.append(each.get("id"))
        if len(set(ids)) != len(ids):
            faults.append(f"{name}: shape ids are not unique")
        return faults

    def schema_faults(self):
        """Against ISO 29500 transitional, where the schemas and xmllint are at hand; none: not checked."""
        if not SCHEMAS.is_dir() or not shutil.which("xmllint"):
            return None
        by_schema = {}
        for name in self.names:
            if name.endswith(".xml") and name != "[Content_Types].xml" and name != "docProps/core.xml":
                by_schema.setdefault(schema_of(name), []).append(name)
        faults = []
        with tempfile.TemporaryDirectory() as folder:
            for schema, names in by_schema.items():
                files = []
                for name in names:
                    file = Path(folder) / name.replace("/", "_")
                    file.write_bytes(self.parts[name])
                    files.append(str(file))
                done = subprocess.run(["xmllint", "--noout", "--nonet", "--schema", str(SCHEMAS / schema), *files],
                                      capture_output=True, text=True)
                if done.returncode != 0:
                    faults += [line for line in done.stderr.splitlines() if "validates" not in line][:5]
        return faults


def schema_of(name):
    if name.startswith("docProps/"):
        return "shared-documentPropertiesExtended.xsd"
    if "/charts/" in name:
        return "dml-chart.xsd"
    if "/theme/" in name or name.endswith("tableStyles.xml"):
        return "dml-main.xsd"
    return "pml.xsd"
