#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Owns: the figures of the built-in story worked out a second time, from its facts alone, and compared with the program's.
"""compare_figures.py PROGRAM STORY

The formulas are written down here by hand, as Python, and a range is the hull over every corner of the box of their facts (each of
them is monotone in each fact, so its ends are reached at corners). Every basis, pairing and rounding is compared, then a what-if.
Prints each difference and ends with 1 if there is one.
"""
import itertools
import json
import subprocess
import sys
from fractions import Fraction

HOURS_A_DAY = 24

FORMULAS = {
    "budget.increase": lambda v: v("budget.new") - v("budget.previous"),
    "budget.growth": lambda v: (v("budget.new") - v("budget.previous")) / v("budget.previous"),
    "budget.growth-midpoint": lambda v: v.middle("budget.new") / v.middle("budget.previous") - 1,
    "budget.base-for-claimed-growth": lambda v: v("budget.new") / (1 + v("budget.claimed-growth")),
    "budget.at-claimed-growth": lambda v: v("budget.previous") * (1 + v("budget.claimed-growth")),
    "budget.over-consensus": lambda v: v("budget.new") / v("budget.consensus") - 1,
    "budget.outcome-growth": lambda v: v("capex.2025") / v("capex.2024") - 1,
    "training.cost-per-parameter": lambda v: v("training.cost") / v("model.deepseek-v3.parameters"),
    "training.cost-per-active-parameter": lambda v: v("training.cost") / v("model.deepseek-v3.active"),
    "training.cost-per-token": lambda v: v("training.cost") / v("model.deepseek-v3.tokens"),
    "training.gpu-hours": lambda v: training_hours(v),
    "training.cost-at-price": lambda v: training_hours(v) * v("gpu-hour.price"),
    "training.days-on-cluster": lambda v: training_hours(v) / v("cluster.gpus") / HOURS_A_DAY,
    "equivalents.trainings-in-budget": lambda v: v("budget.new") / v("training.cost"),
    "equivalents.trainings-in-increase": lambda v: (v("budget.new") - v("budget.previous")) / v("training.cost"),
    "equivalents.training-share-of-budget": lambda v: v("training.cost") / v("budget.new"),
    "equivalents.salaries-in-training": lambda v: v("training.cost") / v("salary.e7"),
    "equivalents.salaries-in-budget": lambda v: v("budget.new") / v("salary.e7"),
    "llama.gpu-hours-ratio": lambda v: v("model.llama-3.1-405b.hours") / v("model.deepseek-v3.hours"),
    "llama.cost-at-price": lambda v: v("model.llama-3.1-405b.hours") * v("gpu-hour.price"),
    "llama.family-cost-at-price": lambda v: sum(v(f"model.llama-3.1-{size}.hours") for size in ("8b", "70b", "405b")) * v("gpu-hour.price"),
    "llama.active-parameter-ratio": lambda v: v("model.llama-3.1-405b.parameters") / v("model.deepseek-v3.active"),
    "share.previous-close": lambda v: v("share.price") - v("share.change"),
    "share.change-percent": lambda v: v("share.change") / (v("share.price") - v("share.change")),
    "share.session-change-percent": lambda v: v("share.close") / v("share.previous-session-close") - 1,
    "share.value-change": lambda v: v("share.change") * v("shares.outstanding"),
}


def training_hours(v):
    return v("training.hours-pretraining") + v("training.hours-context") + v("training.hours-post")


class Facts:
    """Ends of every fact under one scenario."""

    def __init__(self, story, basis, rounding, overrides):
        self.groups, self.ends, self.bases = {}, {}, {}
        for fact in story["facts"]:
            key = fact["id"]
            self.groups[key] = fact.get("pairing") or key
            other = "checked" if basis == "article" else "article"
            used = basis if basis in fact else other
            if key in overrides:
                self.ends[key], self.bases[key] = overrides[key], "what-if"
                continue
            reading = fact[used]
            half = Fraction(reading.get("step", "0")) / 2 if rounding == "printed" else Fraction(0)
            low = Fraction(reading.get("low", reading.get("value")))
            high = Fraction(reading.get("high", reading.get("value")))
            self.ends[key], self.bases[key] = (low - half, high + half), used


class Values:
    """Hands a formula its facts, at one corner, and notes which it asked for."""

    def __init__(self, facts, corner, key_of):
        self.facts, self.corner, self.key_of, self.asked, self.ranged = facts, corner, key_of, [], []

    def note(self, key):
        if key not in self.asked:
            self.asked.append(key)

    def __call__(self, key):
        self.note(key)
        if key not in self.ranged:
            self.ranged.append(key)
        return self.facts.ends[key][self.corner.get(self.key_of(key), 0)]

    def middle(self, key):
        self.note(key)
        return sum(self.facts.ends[key]) / 2


def figure_range(formula, facts, pairing):
    """Lowest and highest value over all corners, and the facts it rests on."""
    def key_of(key):
        return facts.groups[key] if pairing == "paired" else key

    probe = Values(facts, {}, key_of)
    formula(probe)
    keys = sorted({key_of(key) for key in probe.ranged})
    results = []
    for choice in itertools.product((0, 1), repeat=len(keys)):
        results.append(Fraction(formula(Values(facts, dict(zip(keys, choice)), key_of))))
    return min(results), max(results), probe.asked


def tallies(story, facts_of):
    """wins, ties, losses of each table, strictly and by the rule for level results."""
    part = story.get("benchmarks")
    if not part:
        return {}
    gap_limit = Fraction(part.get("levelGap", "0"))
    result = {}
    for table in ("base", "chat", "open-ended", "all"):
        if table != "all" and not any(row["table"] == table for row in part["rows"]):
            continue
        strict, level = {"wins": 0, "ties": 0, "losses": 0}, {"wins": 0, "ties": 0, "losses": 0, "notApplicable": 0}
        for row in part["rows"]:
            if table not in ("all", row["table"]):
                continue
            gap = facts_of(row["ours"]) - facts_of(row["theirs"])
            gap = -gap if row.get("lowerIsBetter") else gap
            strict["wins" if gap > 0 else "losses" if gap < 0 else "ties"] += 1
            if not row.get("levelRule", True):
                level["notApplicable"] += 1
            else:
                level["wins" if gap > gap_limit else "losses" if gap < -gap_limit else "ties"] += 1
        result["benchmarks." + table] = (strict, level)
    return result


def decimal_is_right(text, exact):
    """Twenty significant digits, rounded half away from zero."""
    if exact == 0:
        return text == "0"
    exponent = len(str(abs(exact.numerator))) - len(str(exact.denominator))
    while abs(exact) < Fraction(10) ** exponent:
        exponent -= 1
    while abs(exact) >= Fraction(10) ** (exponent + 1):
        exponent += 1
    return abs(Fraction(text) - exact) * 2 <= Fraction(10) ** (exponent - 19)


def compare_end(name, found, expected, say):
    if found is None:
        say(f"{name}: no value, expected {expected}")
    elif Fraction(found["exact"]) != expected:
        say(f"{name}: {found['exact']}, expected {expected}")
    elif not decimal_is_right(found["decimal"], expected):
        say(f"{name}: {found['decimal']} is not {expected} to 20 digits")


def decimal(value):
    """As an argument; the what-ifs here have two decimals at most."""
    return f"{value.numerator * (100 // value.denominator)}e-2"


def compare(program, story, path, scenario, say):
    basis, pairing, rounding, overrides = scenario
    command = [program, "figures", path, "--json", "--basis", basis, "--pairing", pairing, "--rounding", rounding]
    for key, (low, high) in overrides.items():
        command += ["--set", f"{key}={decimal(low)}..{decimal(high)}"]
    output = json.loads(subprocess.run(command, check=True, capture_output=True, timeout=60).stdout)
    found = {figure["id"]: figure for figure in output["figures"]}
    facts = Facts(story, basis, rounding, overrides)
    if set(found) != set(FORMULAS):
        say(f"figures only on one side: {sorted(set(found) ^ set(FORMULAS))}")
    for key in sorted(set(found) & set(FORMULAS)):
        low, high, asked = figure_range(FORMULAS[key], facts, pairing)
        compare_end(key + " low", found[key]["low"], low, say)
        compare_end(key + " high", found[key]["high"], high, say)
        if sorted(found[key]["inputs"]) != sorted(asked):
            say(f"{key}: inputs {found[key]['inputs']}, expected {asked}")
        bases = {each: facts.bases[each] for each in asked}
        if found[key]["basis"] != bases:
            say(f"{key}: basis {found[key]['basis']}, expected {bases}")
    # Scores count as printed in every rounding.
    printed = Facts(story, basis, "exact", overrides)
    expected = tallies(story, lambda key: sum(printed.ends[key]) / 2)
    if {each["id"]: (each["strict"], each["level"]) for each in output["tallies"]} != expected:
        say(f"tallies: {output['tallies']}, expected {expected}")


def main():
    program, path = sys.argv[1:3]
    with open(path, encoding="utf-8") as file:
        story = json.load(file)
    differences = 0
    what_if = {"budget.new": (Fraction(61 * 10**9), Fraction(66 * 10**9)), "gpu-hour.price": (Fraction("1.99"), Fraction("12.29"))}
    scenarios = list(itertools.product(("article", "checked"), ("independent", "paired"), ("exact", "printed"), ({},)))
    scenarios += [(basis, "independent", "exact", what_if) for basis in ("article", "checked")]
    for scenario in scenarios:
        def say(text):
            nonlocal differences
            differences += 1
            print(" ".join(scenario[:3]), "what-if:" if scenario[3] else ":", text)
        compare(program, story, path, scenario, say)
    print(f"{len(scenarios)} scenarios, {len(FORMULAS)} figures each, {differences} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
