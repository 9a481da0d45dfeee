#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# What LibreOffice made of a presentation: every chart is still a chart with its series and numbers.
#   round_trip.py DECK.pptx DECK.odp AGAIN.pptx DECK.pdf
import math
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from package import Package
from read_deck import C, P, slides_of

CHART = "{urn:oasis:names:tc:opendocument:xmlns:chart:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
XLINK = "{http://www.w3.org/1999/xlink}"


def odp_charts(path):
    """Per page: (number of series, numbers in the chart's own table) of each chart."""
    pages = []
    with zipfile.ZipFile(path) as archive:
        for page in ElementTree.fromstring(archive.read("content.xml")).iter(DRAW + "page"):
            charts = []
            for item in page.iter(DRAW + "object"):
                name = (item.get(XLINK + "href") or "").removeprefix("./") + "/content.xml"
                if name in archive.namelist():
                    content = ElementTree.fromstring(archive.read(name))
                    values = [each.get(OFFICE + "value") for each in content.iter() if each.get(OFFICE + "value-type") == "float"]
                    charts.append((len(list(content.iter(CHART + "series"))), [float(value) for value in values if value]))
            pages.append(charts)
    return pages


def odp_faults(slides, path):
    pages = odp_charts(path)
    if len(pages) != len(slides):
        return [f"{len(pages)} pages of {len(slides)} slides"]
    faults = []
    for slide, charts in zip(slides, pages):
        if len(charts) != 1:
            faults.append(f"{slide.name}: {len(charts)} chart objects in the ODP")
            continue
        count, numbers = charts[0]
        if count < len(slide.series):
            faults.append(f"{slide.name}: {count} of {len(slide.series)} series in the ODP")
        for series in slide.series:
            for part in ("val", "xVal", "yVal"):
                lost = [value for value in series.values(part) if value is not None
                        and not any(math.isclose(value, number, rel_tol=1e-6, abs_tol=1e-9) for number in numbers)]
                if lost:
                    faults.append(f"{slide.name}: {series.name} loses {lost[:4]} in the ODP")
    return faults


def pptx_faults(slides, path):
    package = Package(path)
    order = package.relationships("ppt/presentation.xml")
    names = [order[each.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id")][1]
             for each in package.xml("ppt/presentation.xml").iter(P + "sldId")]
    faults = [] if len(names) == len(slides) else [f"{len(names)} slides saved again of {len(slides)}"]
    for slide, name in zip(slides, names):
        chart = package.target(name, "chart")
        saved = [each.findtext(f"{C}tx//{C}v") for each in package.xml(chart).iter(C + "ser")] if chart else []
        lost = [series.name for series in slide.series if series.name not in saved]
        if lost:
            faults.append(f"{slide.name}: {lost} not in what was saved again")
    return faults


def pdf_faults(slides, path):
    done = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True)
    pages = re.search(r"^Pages:\s+(\d+)", done.stdout, re.M)
    if not pages or int(pages.group(1)) != len(slides):
        return [f"the PDF has not {len(slides)} pages"]
    fonts = subprocess.run(["pdffonts", str(path)], capture_output=True, text=True).stdout.splitlines()[2:]
    return [f"drawn with another font: {line.split()[0]}" for line in fonts if "BIZUDPGothic" not in line]


def main(deck, odp, again, pdf):
    slides = slides_of(Package(deck))
    faults = odp_faults(slides, odp) + pptx_faults(slides, again) + pdf_faults(slides, pdf)
    for fault in faults:
        print(f"  {fault}")
    print(f"{Path(deck).name}: {len(slides)} charts native in ODP and PPTX after LibreOffice, {len(faults)} faults")
    return 1 if faults or not slides else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:5]))
