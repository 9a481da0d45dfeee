// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a chart as pure data: what it shows, in words and positions, without pixels, fonts or colours.
#pragma once

#include "core/charts/palette.h"
#include "core/figures/figures.h"
#include "core/values/language.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace tenbin {

struct PriceSeries;
class ExtremesTree;

/// Any: charts about one figure, shown under every subject.
enum class Tab { Spending, Models, Market, Any };

/// On whose word a mark stands, or `Context` for comparison marks. Rise and Fall are for signed gaps.
enum class Tone { Article, Checked, WhatIf, Context, Rise, Fall };

/// One line of how a value of the chart came about: "Share, 24 January", "+1.73%"; `id`: the value of the same chart it is.
struct DatumPart {
    QString label = {};
    QString text = {};
    QString id = {}; ///< empty: none of the chart's values
    bool operator==(const DatumPart &) const = default;
};

/// One value the chart shows: what hover, keyboard focus, the table, CSV and assistive technology read.
struct Datum {
    QString id = {}; ///< fact or figure id, or "model:NAME:cost" for values worked out for the chart
    QString label = {}; ///< "New budget"
    QString series = {}; ///< column group in the table: "Total parameters"; empty when the chart has one series
    std::optional<Quantity> value = {}; ///< none: no value, `text` says why
    QString text = {}; ///< in words with unit
    Tone tone = Tone::Context;
    Certainty certainty = Certainty::A;
    bool fallback = false;
    QString basis = {}; ///< "Article", "Checked", "What if", "Article (not checked)"
    QString source = {}; ///< titles of the sources, joined
    QString note = {}; ///< caveat or remark of this one value
    QString unit = {}; ///< canonical unit name
    QString formula = {}; ///< of a value worked out for the chart only; its id names nothing in the story
    QStringList inputs = {}; ///< facts the value rests on, itself included where it is one
    std::vector<DatumPart> parts = {}; ///< values out of a data file: what it was worked out from, for the evidence panel
};

enum class AxisKind { Category, Linear, Log };

struct Tick {
    double at = 0;
    QString label = {}; ///< may be empty: gridline only
    bool operator==(const Tick &) const = default;
};

/// One category (column) or row: name, second line, emphasis.
struct Category {
    QString name = {};
    QString detail = {}; ///< second line under a column; right-hand column text of a row ("18" in "× V3")
    bool strong = false;
    int datum = -1; ///< selecting the row selects this datum
};

/// Category axes run from −0.5 to n − 0.5; on the y axis of row charts category 0 is at the top.
struct Axis {
    AxisKind kind = AxisKind::Linear;
    double low = 0;
    double high = 1;
    std::vector<Tick> ticks = {}; ///< linear and log axes; gridlines stand at ticks
    std::vector<Category> categories = {}; ///< category axes
    QString detailTitle = {}; ///< heading of the right-hand column of rows ("× V3")
    bool grid = true;
};

// ---- marks: a closed set; a renderer that forgets one does not compile (std::visit without a default) ----

/// Bar from zero: solid to `low`, hatched to `high`. Vertical when x is the category axis, else horizontal. May be negative.
struct BarMark {
    int datum = -1;
    int category = 0;
    double low = 0;
    double high = 0;
    Tone tone = Tone::Context;
    bool strong = false; ///< bold value label
    bool estimate = false; ///< certainty C: outline and 135° hatch
    bool unsourced = false; ///< certainty D: dashed outline only
    QString label = {}; ///< value label at the far end
};

/// Value on a scale: circle (published) or diamond (worked out), filled (total) or hollow (active, estimate). Ranges get caps.
struct PointMark {
    enum class Shape { Circle, Diamond };
    int datum = -1;
    double x = 0;
    double y = 0;
    double xHigh = 0; ///< equal to x unless ranged in x
    double yHigh = 0; ///< equal to y unless ranged in y
    Shape shape = Shape::Circle;
    bool filled = true;
    Tone tone = Tone::Context;
    bool strong = false;
    QString label = {}; ///< direct label; layout finds its place
    QStringList more = {}; ///< further lines of the label
    QString shortLabel = {}; ///< the label without its unit where the name of the row says it: for pictures too narrow for both
};

/// Floating range on a category: hatch between two edge lines, or a point mark when low = high.
struct RangeMark {
    int datum = -1;
    int category = 0;
    double low = 0;
    double high = 0;
    Tone tone = Tone::Context;
    bool strong = false;
    QString label = {};
};

/// Line between two positions: solid between two values of one thing, dotted between known points, dashed for a reference.
struct LineMark {
    enum class Style { Solid, Dotted, Dashed, Thin };
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    Style style = Style::Solid;
    Tone tone = Tone::Context;
    bool ink = false; ///< drawn in text colour (previous close)
    QString label = {}; ///< stands on the line, at its end (lines of equal cost) or above its middle
    bool labelAtEnd = false;
};

/// Difference between two columns or two levels: head at the smallest difference, tails to the largest.
struct ArrowMark {
    int datum = -1; ///< the figure the pill shows
    double x = 0; ///< position of the shaft on the x axis (0.5 is between columns 0 and 1)
    double fromLow = 0, fromHigh = 0, toLow = 0, toHigh = 0;
    double fromX = 0, toX = 0; ///< where the dotted leaders start (column positions)
    Tone tone = Tone::Context;
    bool ink = true; ///< text colour; else rise or fall by tone
    QString label = {};
};

/// Bracket beside a column (a second value for the same thing) with a callout: first line bold in the tone's colour.
struct BracketMark {
    int datum = -1;
    int category = 0;
    double low = 0;
    double high = 0;
    Tone tone = Tone::Article;
    bool hatched = false; ///< range drawn as a small hatched box instead of a bracket
    QStringList lines = {}; ///< first is the heading
};

/// Area between two levels over a span of x: the day's high and low without a time.
struct BandMark {
    int datumLow = -1, datumHigh = -1;
    double x1 = 0, x2 = 0, low = 0, high = 0;
    Tone tone = Tone::Checked;
    QString lowLabel = {}, highLabel = {};
};

/// Dashed box at a span with a callout box beside it: the article's figure in its place.
struct CalloutMark {
    int datum = -1;
    double x1 = 0, x2 = 0, low = 0, high = 0;
    Tone tone = Tone::Article;
    QStringList lines = {};
};

/// Part of the plot with its own heading (before the open, the session); x in axis units.
struct PanelMark {
    double x1 = 0, x2 = 0;
    QString title = {};
    bool shaded = false;
};

/// Strip below the plot: the same span in its true length, with one part marked. Positions are fractions 0 to 1.
struct StripMark {
    QString title = {};
    double shadedTo = 0; ///< part before this is drawn lighter
    double markFrom = 0, markTo = 0;
    Tone tone = Tone::Article;
    QString markLabel = {}, spanLabel = {};
};

/// Many bars of a price history on an x axis of bar numbers (0 is the oldest bar of the share). Layout takes from the series what
/// the pixels can show.
struct SeriesMark {
    enum class Kind { Line, Candles, Volume };
    Kind kind = Kind::Line;
    std::shared_ptr<const PriceSeries> series;
    std::shared_ptr<const ExtremesTree> tree; ///< of the series' low and high, or close; Volume: of the volume
    std::shared_ptr<const PriceSeries> axis; ///< whose bars the x axis counts; the series itself, or the share for an index
    std::size_t first = 0, last = 0; ///< rows of `series` that may be drawn: first ≤ i < last
    double scale = 1; ///< y = price × scale (rebased to 100)
    double low = 0, high = 0; ///< Volume: the y values of 0 and of the greatest volume
    Tone tone = Tone::Checked;
    int datum = -1; ///< its last value
    QString label = {}; ///< at its end: "META 156"
};

/// Many points of one look without labels (a catalogue).
struct CloudPoint {
    double x = 0, y = 0;
};
struct CloudMark {
    std::shared_ptr<const std::vector<CloudPoint>> points;
    PointMark::Shape shape = PointMark::Shape::Circle;
    bool filled = true;
    Tone tone = Tone::Context;
    int firstDatum = -1; ///< point i is value firstDatum + i, as far as `data` points do
    int data = 0; ///< how many of the points, from the first, are values of the chart
};

using Mark = std::variant<BarMark, PointMark, RangeMark, LineMark, ArrowMark, BracketMark, BandMark, CalloutMark, PanelMark,
    StripMark, SeriesMark, CloudMark>;

/// Legend row entry, only where shapes need words.
struct LegendEntry {
    enum class Sign { Circle, Diamond, HollowPair, BarRise, BarFall, BarLevel, HatchBox, Line };
    Sign sign = Sign::Circle;
    Tone tone = Tone::Context;
    QString text = {};
};

/// Texts below the rule: each caveat with its icon, then sources and basis. `stamp` non-empty: what-if band on top.
struct Footer {
    QStringList caveats = {};
    QString source = {}; ///< "Sources: …"
    QString sourceShort = {}; ///< the same with fewer names, for pictures too narrow for the long list
    QString basis = {}; ///< "Basis: checked values. Ranges combine every pair of ends."
    QString stampTitle = {};
    QString stamp = {};
};

/// Words of the title that stand for a value: pointing at them is pointing at it.
struct TitlePart {
    QString text = {};
    int datum = -1;
    bool operator==(const TitlePart &) const = default;
};

struct ChartSpec {
    QString id = {};
    Tab tab = Tab::Spending;
    LanguageId language = LanguageId::Japanese;
    QString name = {}; ///< short name for lists: "Budget growth"
    QString title = {}; ///< the finding; may hold one '\n' where it breaks best
    std::vector<TitlePart> titleParts = {}; ///< in the order they stand in the title
    QString subtitle = {}; ///< measure and unit
    Axis x = {};
    Axis y = {};
    std::vector<Mark> marks = {};
    std::vector<LegendEntry> legend = {};
    std::vector<Datum> data = {}; ///< every value, drawn or not
    Footer footer = {};
    QString rowLimit = {}; ///< row charts: "%1 of %2 shown, both ends of the order" for when not all rows fit
    QString altText = {}; ///< for readers who cannot see the picture: finding, then the values
    double barWidth = 0.58; ///< share of the category step
};

/// A text of a spec without the break hints (U+200B and line break) that only a layout wants; a line break becomes a space where
/// words need one.
[[nodiscard]] QString plainText(const QString &text, LanguageId language);

/// Why a chart cannot be shown; in words.
struct ChartUnavailable {
    QString reason = {};
};

[[nodiscard]] QString tabName(Tab tab); ///< "spending", "models", "market": stable
/// Stable JSON of the whole spec (keys in declaration order); golden files and `export --format json` use it.
[[nodiscard]] QByteArray specJson(const ChartSpec &spec);

} // namespace tenbin
