// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the story as plain values: sources, facts with their readings, figures, claims and which facts play which part.
#pragma once

#include "core/values/language.h"
#include "core/values/numbertext.h"
#include "core/values/problem.h"
#include "core/values/quantity.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace tenbin {

struct PriceSeries;
struct Catalogue;

enum class SourceKind { Article, Primary, Secondary, Estimate };
enum class Certainty { A, B, C, D };
enum class Basis { Article, Checked };
/// Whether the ends of ranges in one pairing group are free of each other, or low goes with low and high with high.
enum class Pairing { Independent, Paired };
/// Whether a printed figure is what it says, or stands for everything that rounds to it.
enum class Rounding { Exact, Printed };
/// Kinds of money that must not be compared without saying so.
enum class MoneyKind { None, CapitalExpenditure, TrainingRun, Salary, SharePrice, MarketValue };

struct Source {
    QString id;
    SourceKind kind = SourceKind::Secondary;
    Text title;
    Text publisher;
    QString date; ///< ISO, as far as known
    QString where;
    bool operator==(const Source &) const = default;
};

/// Where a figure, name or term stands in the article's text: the text as printed and which occurrence (from 1).
struct Locator {
    QString text;
    int occurrence = 1;
    bool operator==(const Locator &) const = default;
};

/// A number as the file prints it, kept so that writing gives back the same text.
struct Printed {
    QString text;
    Rational value;
    bool operator==(const Printed &) const = default;
};

/// What one side (the article, or the best source) says.
struct Reading {
    Printed low;
    Printed high; ///< equal to low for a point
    bool isRange = false; ///< written as low/high (true) or as value
    bool atLeast = false; ///< the value is only a lower bound
    std::optional<Printed> step; ///< width of the rounding of the printed figure; none: exact
    Text label; ///< empty unless this reading is a different thing than the fact's label says
    QStringList sources;
    std::optional<Locator> locator;
    Certainty certainty = Certainty::D;
    Text note;
    Text caveat; ///< a sentence every chart that shows this value carries
    bool operator==(const Reading &) const = default;
};

struct Fact {
    QString id;
    Text label;
    Unit unit;
    MoneyKind kind = MoneyKind::None;
    QString pairing; ///< pairing group, or empty
    std::optional<int> digits;
    std::optional<Show> show;
    std::optional<Reading> article;
    std::optional<Reading> checked;
    bool operator==(const Fact &) const = default;
};

struct Figure {
    QString id;
    Text label;
    Unit unit;
    QString formula;
    Text explanation;
    std::optional<int> digits;
    std::optional<Show> show;
    Text caveat;
    bool operator==(const Figure &) const = default;
};

enum class Verdict { Right, Imprecise, Wrong, Uncheckable };

struct Finding {
    Verdict verdict = Verdict::Uncheckable;
    Text text;
    QStringList sources;
    Certainty certainty = Certainty::D;
    bool operator==(const Finding &) const = default;
};

struct Claim {
    QString id;
    Text text;
    std::optional<Locator> locator;
    QString figure; ///< computed claims: the figure it is about, with the claimed value
    std::optional<Printed> low;
    std::optional<Printed> high;
    bool isRange = false;
    std::optional<Printed> step;
    std::optional<Finding> finding;
    QString chart;
    bool operator==(const Claim &) const = default;
};

struct YearFact {
    int year = 0;
    QString fact;
    bool operator==(const YearFact &) const = default;
};
struct Guidance {
    int year = 0;
    QString announced;
    QString fact;
    bool operator==(const Guidance &) const = default;
};

/// Fact and figure ids by the part they play; empty ids mean the story has no such thing.
struct SpendingPart {
    Text company; ///< whose spending it is, as a heading names it: "Meta"
    bool fiscalYears = false; ///< its years are fiscal years: FY2025, 2025年度
    QString previous, next, growth, claimedGrowth, atClaimedGrowth, consensus, outcomeGrowth;
    std::vector<YearFact> actuals;
    std::vector<Guidance> guidance;
    QStringList equivalents;
    bool operator==(const SpendingPart &) const = default;
};

struct Model {
    QString id, name, developer, released, chip;
    QString parameters, active, tokens, hours, cost; ///< fact ids; `active` empty: every parameter is active
    QStringList estimates;
    bool priceable = false; ///< hours × price per GPU-hour makes sense
    Text note;
    bool operator==(const Model &) const = default;
};

struct ModelsPart {
    QString subject, rival, price, costPerParameter, costPerActiveParameter, hoursRatio;
    QStringList start; ///< models shown at first
    std::vector<Model> list;
    bool operator==(const ModelsPart &) const = default;
};

enum class BenchmarkTable { Base, Chat, OpenEnded };

struct BenchmarkRow {
    QString id;
    BenchmarkTable table = BenchmarkTable::Base;
    QString category, name, metric, shots;
    bool lowerIsBetter = false;
    bool levelRule = true; ///< false: the rule for level results makes no sense for this metric
    QString ours, theirs; ///< fact ids
    bool operator==(const BenchmarkRow &) const = default;
};

struct BenchmarksPart {
    QString ours, theirs; ///< model ids
    std::optional<Printed> levelGap; ///< gaps up to this count as level
    std::vector<BenchmarkRow> rows;
    bool operator==(const BenchmarksPart &) const = default;
};

struct Snapshot {
    QString time;
    QString fact;
    bool operator==(const Snapshot &) const = default;
};

struct MarketPart {
    QString symbol, date, timeZone, preOpen, open, close; ///< times HH:MM, local to timeZone
    QString price, change, previousClose, changePercent, sessionChangePercent;
    QString sessionPrevious, sessionOpen, sessionHigh, sessionLow, sessionClose;
    QString articleFrom, articleTo;
    std::vector<Snapshot> snapshots;
    bool operator==(const MarketPart &) const = default;
};

struct Assumption {
    QString fact;
    Printed low, high;
    QStringList sources;
    Text note;
    bool operator==(const Assumption &) const = default;
};

/// One value of a named scenario, in the unit of its fact.
struct Setting {
    QString fact;
    Printed low;
    Printed high; ///< equal to low for a point
    bool isRange = false;
    bool operator==(const Setting &) const = default;
};

/// A named set of what-if values and switches; a switch that is not set stays as the reader has it.
struct NamedScenario {
    QString id;
    Text name;
    Text note;
    std::optional<Basis> basis;
    std::optional<Pairing> pairing;
    std::optional<Rounding> rounding;
    std::vector<Setting> settings; ///< each fact once
    bool operator==(const NamedScenario &) const = default;
};

/// How a step shows its chart. What is not set stays as the reader has it; words for options are those of pictures' views.
struct StepView {
    std::optional<Basis> basis;
    std::optional<Pairing> pairing;
    std::optional<Rounding> rounding;
    std::vector<Setting> settings; ///< what-if values of this step, each fact once
    std::optional<bool> logAxis;
    QString parameters, order, table, swing; ///< empty: the chart's own
    QStringList models; ///< ids; empty: the story's start list
    QString figure; ///< charts about one figure: which
    QString data; ///< charts of linked files: span, kind, study, filters as JSON of one line, see dataViewJson; empty: their own
    QString focus; ///< id of the value that stands out; empty: none
    bool operator==(const StepView &) const = default;
};

/// One step of a talk.
struct Step {
    QString id;
    QString chart;
    Text title; ///< short, for the presenter's lists; empty: the chart's name
    StepView view;
    std::vector<QStringList> reveal; ///< ids of the values each further press brings; all others are there from the start
    Text notes; ///< for the presenter: Markdown
    int seconds = 0; ///< planned; 0: no plan
    bool hidden = false; ///< left out of the talk
    bool backup = false; ///< stands behind the end, for questions
    bool operator==(const Step &) const = default;
};

/// What a linked file is read for.
enum class DataRole { Share, Index, Catalogue };

/// A file the story uses without holding it: where it is, what it was when it was linked, and how it was understood. One of each
/// role at most.
struct DataLink {
    DataRole role = DataRole::Share;
    QString path; ///< as written: from the folder of the story's file, or absolute; of an embedded file its name
    QString sha256; ///< hexadecimal, of the file's bytes when it was linked
    QString symbol; ///< which of the file's symbols; empty: the only one
    QString dialect; ///< price files: how they are read, see dialectJson; catalogues: empty
    Text source; ///< whose data: "Epoch AI, CC BY 4.0", or the file's name
    Text licence; ///< empty: unknown
    QByteArray embedded; ///< the file itself, if the reader wanted it in the story
    /// What was read of it; none: not read yet, missing or changed. Not part of the story's file.
    std::shared_ptr<const PriceSeries> prices;
    std::shared_ptr<const Catalogue> catalogue;
    bool operator==(const DataLink &) const = default;
};

struct Term {
    QString id;
    Text term;
    Text definition;
    bool operator==(const Term &) const = default;
};

struct Story {
    QString id;
    Text title;
    Text summary;
    QString date;
    std::vector<Source> sources;
    std::vector<Fact> facts;
    std::vector<Figure> figures;
    std::vector<Claim> claims;
    std::optional<SpendingPart> spending;
    std::optional<ModelsPart> models;
    std::optional<BenchmarksPart> benchmarks;
    std::optional<MarketPart> market;
    std::vector<Assumption> assumptions;
    std::vector<NamedScenario> scenarios;
    std::vector<DataLink> data;
    std::vector<Step> steps;
    std::vector<Term> terms;
    bool operator==(const Story &) const = default;

    /// Linear in the number of facts; `evaluate` keeps its own index.
    [[nodiscard]] const Fact *fact(const QString &id) const;
    [[nodiscard]] const Figure *figure(const QString &id) const;
    [[nodiscard]] const Source *source(const QString &id) const;
    [[nodiscard]] const Model *model(const QString &id) const;
    [[nodiscard]] const DataLink *link(DataRole role) const; ///< null: the story has none
};

[[nodiscard]] QString moneyKindName(MoneyKind kind); ///< "capital-expenditure" … as in the file; empty for None
[[nodiscard]] QString certaintyName(Certainty certainty);

} // namespace tenbin
