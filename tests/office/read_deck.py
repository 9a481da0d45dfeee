#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads a presentation back without any code of the program and holds it against the JSON of the same charts:
#   read_deck.py DECK.pptx FOLDER LANGUAGE      FOLDER holds CHART.LANGUAGE.json
import io
import json
import math
import re
import sys
from pathlib import Path

import openpyxl

from package import Package

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def plain(text):
    """Words without anything that only says where a line may break."""
    return re.sub(r"\s", "", text.replace("\u200b", ""))


def words(element):
    """Paragraphs of a text body; a line break is a space."""
    found = []
    for paragraph in element.iter(A + "p"):
        found.append("".join(" " if each.tag == A + "br" else each.text or ""
                             for each in paragraph.iter() if each.tag in (A + "br", A + "t")))
    return found


def close(a, b):
    return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-12)


class Reference:
    """Cells a chart points at, with what it remembers of them."""

    def __init__(self, element, book):
        self.formula = element.findtext(f".//{C}f")
        number = element.find(f".//{C}numCache") is not None
        cache = element.find(f".//{C}numCache") if number else element.find(f".//{C}strCache")
        count = int(cache.find(C + "ptCount").get("val"))
        self.values = [None] * count
        for point in cache.iter(C + "pt"):
            value = point.findtext(C + "v")
            self.values[int(point.get("idx"))] = float(value) if number else value
        self.cells = cells_of(book, self.formula)

    def faults(self):
        if len(self.cells) != len(self.values):
            return [f"{self.formula}: {len(self.cells)} cells, {len(self.values)} values in the chart"]
        return [f"{self.formula}: cell {cell!r}, chart {value!r}"
                for cell, value in zip(self.cells, self.values) if not same(cell, value)]


def same(cell, value):
    if value in (None, "") or cell is None:
        return value in (None, "") and cell in (None, "")
    return close(float(cell), value) if isinstance(value, float) else plain(str(cell)) == plain(value)


def cells_of(book, formula):
    sheet, area = re.fullmatch(r"'?(.*?)'?!(.*)", formula).groups()
    found = book[sheet.replace("''", "'")][area.replace("$", "")]
    if not isinstance(found, tuple):
        return [found.value]
    return [cell.value for row in found for cell in row]


class Series:
    def __init__(self, element, book):
        self.references = {}
        for part in ("tx", "cat", "val", "xVal", "yVal"):
            child = element.find(C + part)
            if child is not None and child.find(f".//{C}f") is not None:
                self.references[part] = Reference(child, book)
        self.bars = []
        for bars in element.iter(C + "errBars"):
            direction = bars.find(C + "errDir")
            for side, sign in (("plus", 1), ("minus", -1)):
                child = bars.find(C + side)
                if child is not None and child.find(f".//{C}f") is not None:
                    self.bars.append(("x" if direction is not None and direction.get("val") == "x" else "y", sign,
                                      Reference(child, book)))

    @property
    def name(self):
        return self.references["tx"].values[0] if "tx" in self.references else ""

    def values(self, part):
        return self.references[part].values if part in self.references else []

    def faults(self):
        every = list(self.references.values()) + [bar[2] for bar in self.bars]
        faults = [fault for each in every for fault in each.faults()]
        if not self.name:
            faults.append("a series without a name")
        return faults

    def by_category(self):
        """Category → numbers the series gives it: its value and the ends of its error bars."""
        found = {}
        for index, (category, value) in enumerate(zip(self.values("cat"), self.values("val"))):
            if category is None or value is None:
                continue
            numbers = [value] + [value + sign * bar.values[index] for _, sign, bar in self.bars if bar.values[index] is not None]
            found.setdefault(plain(category), []).extend(numbers)
        return found

    def points(self):
        found = []
        for index, (x, y) in enumerate(zip(self.values("xVal"), self.values("yVal"))):
            if x is None or y is None:
                continue
            found.append((x, y))
            for direction, sign, bar in self.bars:
                if bar.values[index] is not None:
                    more = sign * bar.values[index]
                    found.append((x + more, y) if direction == "x" else (x, y + more))
        return found


class Slide:
    def __init__(self, package, name):
        self.name = name
        tree = package.xml(name)
        self.title = ""
        for shape in tree.iter(P + "sp"):
            holder = shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph")
            if holder is not None and holder.get("type") == "title":
                self.title = " ".join(words(shape))
        self.words = words(tree)
        frames = list(tree.iter(P + "graphicFrame"))
        self.charts = len(frames)
        self.alt = frames[0].find(f"{P}nvGraphicFramePr/{P}cNvPr").get("descr") if frames else ""
        self.series, self.numbers = [], []
        chart = package.target(name, "chart")
        if chart:
            book = openpyxl.load_workbook(io.BytesIO(package.parts[package.target(chart, "package")]), data_only=True)
            self.series = [Series(each, book) for each in package.xml(chart).iter(C + "ser")]
            self.numbers = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row
                            if isinstance(cell.value, (int, float))]
        notes = package.xml(package.target(name, "notesSlide"))
        self.notes = [text for shape in notes.iter(P + "sp") if shape.find(f".//{P}ph[@type='body']") is not None
                      for text in words(shape)]


def slides_of(package):
    presentation = "ppt/presentation.xml"
    known = package.relationships(presentation)
    return [Slide(package, known[each.get(R + "id")][1]) for each in package.xml(presentation).iter(P + "sldId")]


def expected_marks(chart):
    """(category or None, numbers on the value axis, number on the other axis or None) of what the chart draws."""
    rows = chart["y"]["kind"] == "category"
    columns = chart["x"]["kind"] == "category"
    categories = [plain(each["name"]) for each in chart["y" if rows else "x"]["categories"]]
    marks = []
    for mark in chart["marks"]:
        if mark["type"] in ("bar", "range"):
            marks.append((categories[mark["category"]], [mark["low"], mark["high"]], None))
        elif mark["type"] == "point":
            if rows or columns:
                category = categories[round(mark["y" if rows else "x"])]
                axis = "x" if rows else "y"
                marks.append((category, [mark[axis], mark[axis + "High"]], None))
            else:
                marks.append((None, [mark["y"], mark["yHigh"]], mark["x"]))
    return marks


def found_in(slide, mark, scales):
    """Whether the chart's own cache holds the numbers of a mark, at these powers of ten."""
    category, numbers, across = mark
    wanted = [number / 10 ** scales[0] for number in numbers]
    points = [point for series in slide.series for point in series.points()]
    if across is not None:
        return all(any(close(x, across / 10 ** scales[1]) and close(y, number) for x, y in points) for number in wanted)
    table = [number for series in slide.series for number in series.by_category().get(category, [])]
    if table:
        return all(any(close(number, each) for each in table) for number in wanted)
    return all(any(close(number, x) or close(number, y) for x, y in points) for number in wanted)


def value_faults(slide, chart):
    marks = expected_marks(chart)
    powers = range(-3, 16)
    across = powers if any(mark[2] is not None for mark in marks) else [0]
    best = max(((sum(found_in(slide, mark, (one, two)) for mark in marks), one, two) for one in powers for two in across),
               key=lambda each: (each[0], -abs(each[1])))
    scales = best[1:]
    missing = [mark for mark in marks if not found_in(slide, mark, scales)]
    faults = []
    for category, numbers, _ in missing:
        there = all(any(close(number / 10 ** scales[0], each) for each in slide.numbers) for number in numbers)
        if not chart["rowLimit"] or not there:  # rows a picture has no room for stay in the workbook
            faults.append(f"not in the chart: {category} {numbers}")
    if missing and best[0] < 3:
        faults.append(f"only {best[0]} of {len(marks)} values in the chart")
    return faults


def slide_faults(slide, chart):
    faults = [fault for series in slide.series for fault in series.faults()]
    if slide.charts != 1 or not slide.series:
        faults.append("no native chart")
    if plain(slide.alt or "") != plain(chart["altText"]):
        faults.append("alternative text is not that of the chart")
    said = plain("".join(slide.words))
    for text in [chart["subtitle"], *chart["footer"]["caveats"]]:
        if plain(text) not in said:
            faults.append(f"not on the slide: {text}")
    notes = plain("".join(slide.notes))
    if plain(chart["footer"]["basis"]).rstrip(".。") not in notes:
        faults.append("the notes do not say the basis")
    if not any(plain(datum["text"]) in notes for datum in chart["data"]):
        faults.append("the notes name no value of the chart")
    return faults + value_faults(slide, chart)


def main(deck, folder, language):
    package = Package(deck)
    faults = package.faults()
    if faults:
        print("\n".join(f"  {fault}" for fault in faults))
        return 1
    schema = package.schema_faults()
    faults = list(schema or [])
    charts = {}
    for path in sorted(Path(folder).glob(f"*.{language}.json")):
        chart = json.loads(path.read_text(encoding="utf-8"))
        if "marks" in chart:
            charts[plain(chart["title"])] = chart
    slides = slides_of(package)
    for slide in slides:
        chart = charts.pop(plain(slide.title), None)
        if chart is None:
            faults.append(f"{slide.name}: no chart has the title {slide.title!r}")
            continue
        faults += [f"{slide.name} ({chart['id']}): {fault}" for fault in slide_faults(slide, chart)]
    faults += [f"no slide for {chart['id']}" for chart in charts.values()]
    for fault in faults:
        print(f"  {fault}")
    values = sum(len(each.values) for slide in slides for series in slide.series for each in series.references.values())
    valid = "not held against the schemas" if schema is None else "valid"
    print(f"{Path(deck).name}: {len(slides)} slides, {sum(len(slide.series) for slide in slides)} series, {values} values in "
          f"chart and workbook, {valid}, {len(faults)} faults")
    return 1 if faults or not slides else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
