// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a presentation as one value, and its PPTX bytes (ISO/IEC 29500 transitional).
#pragma once

#include "core/charts/palette.h"
#include "core/office/nativechart.h"

#include <QPointF>
#include <QSizeF>
#include <QStringList>

namespace tenbin {

/// Lengths are pixels of a slide 1080 high. One text box: lines as laid out, each with its own style.
struct SlideText {
    struct Line {
        QString text;
        double px = 26;
        bool bold = false;
        Role role = Role::Text;
        bool operator==(const Line &) const = default;
    };
    enum class Align { Left, Centre, Right };
    QString name; ///< for the selection pane: "Source", "Caveat"; in the language of the slide
    QRectF rect; ///< of the lines, from the first ascent to the last descent
    std::vector<Line> lines; ///< neighbours of one style are one paragraph with line breaks
    Align align = Align::Left;
    double lineStep = 1.25; ///< baseline to baseline as a multiple of px
    Role fill = Role::None; ///< box behind the lines, a fifth of px wider on either side
    bool operator==(const SlideText &) const = default;
};

/// One step of a path with curves, on the slide.
struct SlidePathStep {
    enum class Kind { Move, Line, Curve, Close };
    Kind kind = Kind::Move;
    QPointF control1, control2; ///< of a cubic curve
    QPointF to; ///< nothing for Close
    bool operator==(const SlidePathStep &) const = default;
};

/// One native shape.
struct SlideShape {
    enum class Kind { Polyline, Polygon, Ellipse, RoundRect, Path };
    enum class Dash { Solid, Dotted, Dashed };
    Kind kind = Kind::Polyline;
    std::vector<QPointF> points;
    std::vector<SlidePathStep> path; ///< Path: begins with Move
    QRectF rect; ///< Ellipse, RoundRect
    double radius = 0;
    Role stroke = Role::None;
    double width = 0;
    Dash dash = Dash::Solid;
    Role fill = Role::None;
    bool hatched = false; ///< pattern fill in the fill's role on the plot's colour
    bool falling = false; ///< hatch lines run down to the right instead of up
    bool operator==(const SlideShape &) const = default;
};

/// What belongs together moves together: shapes and words of one annotation.
struct SlideGroup {
    QString name; ///< "Difference", "The article's claim" … in the language of the slide
    std::vector<SlideShape> shapes;
    std::vector<SlideText> texts;
    bool decorative = false; ///< says nothing to those who cannot see it
    bool operator==(const SlideGroup &) const = default;
};

struct DeckSlide {
    SlideText title; ///< the finding; becomes the title placeholder
    ChartPart chart;
    QRectF chartFrame;
    QString chartName, altText; ///< alternative text of the chart
    std::vector<SlideGroup> behind; ///< below the chart
    std::vector<SlideGroup> above;
    std::vector<SlideText> texts; ///< subtitle, caveats, sources and basis
    QStringList notes; ///< paragraphs of the speaker notes
};

struct Deck {
    QSizeF size{1920, 1080}; ///< 16:9, or 1440×1080
    LanguageId language = LanguageId::Japanese;
    Theme theme = Theme::Light;
    QString title, subject, description; ///< document properties
    std::vector<DeckSlide> slides;
};

/// The same deck gives the same bytes: no clock, no random ids. Failure when there is no slide, a chart has no bytes or a library
/// refuses.
[[nodiscard]] Result<QByteArray> writeDeck(const Deck &deck);

} // namespace tenbin
