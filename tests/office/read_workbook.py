#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes inputs in workbooks, lets LibreOffice work them out again and compares every figure with the program.

    tests/office/read_workbook.py PROGRAM FOLDER [--keep]

Writes the workbook of each built-in story under two scenarios to FOLDER, sets input cells with openpyxl (which drops all stored
results), has LibreOffice calculate, and reads low and high of every figure by their names. Every input that a figure rests on is
changed at least once, single values become ranges, ranges single values, one round makes divisors cross zero. Ends with the number
of values compared and the largest relative difference. Exit 77 when LibreOffice or openpyxl is missing.
"""
import argparse
import json
import re
import shutil
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

try:
    import openpyxl
except ImportError:
    print("read_workbook: python3-openpyxl is not installed, nothing was checked", file=sys.stderr)
    sys.exit(77)

STORIES = Path(__file__).resolve().parents[2] / "resources" / "stories"
SCENARIOS = {
    "plain": [],
    "checked": ["--basis", "checked", "--pairing", "paired", "--rounding", "printed"],
}
ALLOWED = 1e-12
ERRORS = re.compile(r"^(#(NAME|VALUE|REF|DIV/0|NUM|NULL)|Err:)")


def name_of(identifier):
    """The rule of core/office/cellnames, for ids that do not collide."""
    name = re.sub(r"[^A-Za-z0-9]", "_", identifier)
    return "_" + name if name[:1].isdigit() else name


def run(command, **options):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, **options).stdout


def figures(program, story, scenario, changes):
    sets = [part for fact, (low, high) in changes.items() for part in ("--set", f"{fact}={low}..{high}")]
    return json.loads(run([program, "figures", story, "--json", *scenario, *sets]))["figures"]


def cell(book, name):
    sheet, reference = next(iter(book.defined_names[name].destinations))
    return book[sheet][reference.replace("$", "")]


def text(number):
    """At most 12 digits, so that cell and command line have the same number."""
    return format(Decimal(f"{number:.12g}"), "f")


def story_workbook(folder):
    """The largest one: that of the whole story."""
    return max(folder.glob("*.xlsx"), key=lambda path: path.stat().st_size)


def values(book, facts):
    """Today's two cells of each input; none where the article gives a lower limit only."""
    found = {}
    for fact in facts:
        low, high = (cell(book, name_of(fact) + end).value for end in ("_low", "_high"))
        found[fact] = (low, high)
    return found


def rounds(today):
    """Name and changes of each round: {fact: (low, high)} as texts."""
    facts = sorted(today)

    def wider(fact):
        low, high = today[fact]
        high = low if high is None else high
        ends = sorted((low * 0.97, high * 1.04))
        return tuple(text(end) for end in ends) if low or high else ("0", "1")

    yield "as exported", {}
    for part in range(2):
        yield f"half {part + 1}", {fact: wider(fact) for i, fact in enumerate(facts) if i % 2 == part}
    yield "all single", {fact: (text(low * 1.01), text(low * 1.01)) for fact, (low, high) in today.items()}
    yield "all ranges", {fact: wider(fact) for fact in facts}
    yield "through zero", {fact: (text(-abs(low)), text(abs(low) + 1)) for fact, (low, high) in today.items()}


def write_changed(source, target, changes):
    book = openpyxl.load_workbook(source)
    for fact, ends in changes.items():
        for end, value in zip(("_low", "_high"), ends):
            cell(book, name_of(fact) + end).value = float(value)
    book.save(target)


def recalculate(folder, books):
    profile = (folder / "profile").resolve().as_uri()
    target = folder / "calculated"
    run(["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
         "--outdir", target, *books], timeout=600)
    return target


def compare(book, wanted, place, result):
    for figure in wanted:
        for end in ("low", "high"):
            found = cell(book, f"{name_of(figure['id'])}_{end}").value
            where = f"{place}: {figure['id']} {end}"
            if figure["problem"]:
                if isinstance(found, (int, float)):
                    result["faults"].append(f"{where}: {found} where there is no value")
                result["without"] += 1
                continue
            expected = float(figure[end]["decimal"])
            if not isinstance(found, (int, float)):
                result["faults"].append(f"{where}: {found!r}, expected {expected}")
                continue
            difference = abs(found - expected) / abs(expected) if expected else abs(found)
            result["compared"] += 1
            result["largest"] = max(result["largest"], difference)
            if difference > ALLOWED:
                result["faults"].append(f"{where}: {found!r}, expected {expected!r}")


def errors_in(book):
    """Cells that show an error; #N/A is meant: a gap in a chart."""
    return [f"{sheet.title}!{each.coordinate}: {each.value}"
            for sheet in book.worksheets for row in sheet.iter_rows() for each in row
            if isinstance(each.value, str) and ERRORS.match(each.value)]


def check(program, folder, story, name, scenario, result):
    work = folder / f"{story.stem}-{name}"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    run([program, "export", story, "--all", "--format", "xlsx", "--lang", "en", *scenario, "--output", work])
    source = story_workbook(work)
    base = figures(program, story, scenario, {})
    facts = {fact for figure in base for fact in figure["inputs"]}
    today = values(openpyxl.load_workbook(source), facts)
    changed = {}
    (work / "changed").mkdir()
    for title, changes in rounds(today):
        target = work / "changed" / (title.replace(" ", "-") + ".xlsx")
        write_changed(source, target, changes)
        changed[target] = (title, changes)
    calculated = recalculate(work, list(changed))
    touched = set()
    for target, (title, changes) in changed.items():
        book = openpyxl.load_workbook(calculated / target.name, data_only=True)
        touched |= set(changes)
        compare(book, figures(program, story, scenario, changes), f"{story.stem}, {name}, {title}", result)
        if not changes:
            result["faults"] += [f"{story.stem}, {name}: {each}" for each in errors_in(book)]
    if touched != facts:
        result["faults"].append(f"{story.stem}: inputs never changed: {sorted(facts - touched)}")
    result["inputs"] += len(touched)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--keep", action="store_true", help="leave the workbooks in FOLDER")
    arguments = parser.parse_args()
    if not shutil.which("soffice"):
        print("read_workbook: soffice is not installed, nothing was checked", file=sys.stderr)
        sys.exit(77)
    result = {"compared": 0, "without": 0, "inputs": 0, "largest": 0.0, "faults": []}
    folder = arguments.folder / "workbooks"
    for story in sorted(STORIES.glob("*.json")):
        for name, scenario in SCENARIOS.items():
            check(arguments.program.resolve(), folder, story, name, scenario, result)
    if not arguments.keep:
        shutil.rmtree(folder)
    for fault in result["faults"][:20]:
        print(f"read_workbook: {fault}", file=sys.stderr)
    print(f"{result['compared']} ends of figures compared, {result['without']} without a value, {result['inputs']} inputs changed, "
          f"largest relative difference {result['largest']:.2g}")
    sys.exit(1 if result["faults"] else 0)


if __name__ == "__main__":
    main()
