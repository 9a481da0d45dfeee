// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/handoutpages.h"

#include "ui/charts/chartbuilder.h"
#include "ui/charts/focusring.h"
#include "ui/charts/fontmetrics.h"
#include "ui/charts/layouttext.h"
#include "ui/charts/pdf.h"
#include "ui/charts/shapes.h"

#include <algorithm>

#include <QGraphicsScene>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace tenbin {
namespace {

// Points. Type on a chart 1440 × 1080 that is 511 wide is 8.5 and more, so the text below has the same size.
constexpr double margin = 42;
constexpr double headerSize = 8;
constexpr double headingSize = 10.5;
constexpr double nameSize = 9.5;
constexpr double smallSize = 8.5;
constexpr double lineStep = 1.4;
constexpr double indent = 10;
constexpr double gap = 7; // between values
constexpr double least = 40; // of a page's room that a new block needs at least
constexpr int longestWord = 60; // letters without a place to break
constexpr QChar firstOfEastAsia(0x2E80); // from here on lines break between letters anyway

/// Web addresses have no spaces; they may break behind the signs that part them.
QString breakable(const QString &text)
{
    QString result;
    int run = 0;
    for (const QChar letter : text) {
        result += letter;
        run = letter.isSpace() || letter >= firstOfEastAsia ? 0 : run + 1;
        if (QStringView(u"/?&=_-.").contains(letter) ? run > 20 : run > longestWord) {
            result += QChar(0x200B);
            run = 0;
        }
    }
    return result;
}

class Composer {
public:
    Composer(const Handout &handout, const QSizeF &paper, const TextMetrics &metrics)
        : m_handout(handout)
        , m_metrics(metrics)
        , m_width(paper.width() - 2 * margin)
        , m_bottom(paper.height() - margin - 2 * headerSize)
    {
        m_result.paper = paper;
    }

    HandoutPages compose()
    {
        for (const HandoutChart &chart : m_handout.charts)
            addChart(chart);
        addPageNumbers();
        return std::move(m_result);
    }

private:
    struct Line {
        QString text;
        double size = smallSize;
        bool bold = false;
        Role role = Role::Text;
        double indent = 0;
        QString right = {}; ///< at the right edge, bold
    };

    HandoutPage &page() { return m_result.pages.back(); }

    void newPage()
    {
        m_result.pages.emplace_back();
        m_y = margin + headerSize;
        put(m_handout.title, {headerSize, false}, Role::Muted, margin);
        const double width = m_metrics.width(m_handout.date, {headerSize, false});
        put(m_handout.date, {headerSize, false}, Role::Muted, margin + m_width - width);
        page().rules.emplace_back(margin, m_y + 5, margin + m_width, m_y + 5);
        m_y += 14;
    }

    void put(const QString &text, const TextStyle &style, Role role, double x)
    {
        page().texts.push_back({text, {x, m_y}, style, role});
    }

    void addChart(const HandoutChart &chart)
    {
        newPage();
        addStepHeading(chart.heading);
        addPicture(chart.spec, chart.focus);
        addList(m_handout.notesHeading, chart.notes);
        addHeading(m_handout.valuesHeading);
        for (const HandoutValue &value : chart.values)
            addValue(value);
        if (!chart.more.isEmpty())
            addBlock({{chart.more, smallSize, false, Role::Muted}});
        addList(m_handout.claimsHeading, chart.claims);
        addList(m_handout.caveatsHeading, chart.caveats);
        QStringList sources;
        for (const QString &source : chart.sources)
            sources << QStringLiteral("%1  %2").arg(sources.size() + 1).arg(source);
        addList(m_handout.sourcesHeading, sources);
    }

    void addStepHeading(const QString &heading)
    {
        if (heading.isEmpty())
            return;
        for (const QString &line : wrapText(heading, {headingSize, true}, m_width, m_metrics)) {
            m_y += headingSize * lineStep;
            put(line, {headingSize, true}, Role::Text, margin);
        }
        m_y += gap;
    }

    /// The shape of a 4:3 slide has the largest type; a chart too wide for it gets the wider one.
    void addPicture(const ChartSpec &spec, const QString &focus)
    {
        for (const QSizeF size : {QSizeF(1440, 1080), QSizeF(1920, 1080)}) {
            LayoutOptions options;
            options.size = size;
            auto layout = layoutChart(spec, options, m_metrics);
            if (!layout) {
                m_tooSmall = layout.error().what;
                continue;
            }
            if (const auto ring = focusRing(*layout, spec, focus))
                layout->shapes.push_back(*ring);
            page().chart = static_cast<int>(m_result.layouts.size());
            page().chartRect = QRectF(margin, m_y, m_width, m_width * size.height() / size.width());
            m_y = page().chartRect.bottom() + gap;
            m_result.layouts.push_back(std::move(*layout));
            return;
        }
        m_y += headingSize * lineStep;
        addBlock({{plainText(spec.title, spec.language), headingSize, true}, {m_tooSmall}});
    }

    void addHeading(const QString &text)
    {
        if (m_y + least > m_bottom)
            newPage();
        m_y += headingSize * lineStep + 2;
        put(text, {headingSize, true}, Role::Text, margin);
        page().rules.emplace_back(margin, m_y + 4, margin + m_width, m_y + 4);
        m_y += 8;
    }

    void addValue(const HandoutValue &value)
    {
        std::vector<Line> lines{{value.name, nameSize, true, Role::Text, 0, value.value}};
        if (!value.standing.isEmpty())
            lines.push_back({value.standing, smallSize, false, Role::Muted, indent});
        for (const QString &line : value.lines)
            lines.push_back({line, smallSize, false, Role::Text, indent});
        addBlock(lines);
    }

    void addList(const QString &heading, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        addHeading(heading);
        for (const QString &text : texts) {
            std::vector<Line> lines;
            for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts))
                lines.push_back({part, smallSize, false, Role::Text, lines.empty() ? 0 : indent});
            addBlock(lines);
        }
    }

    /// Long values stand below their name instead of beside it.
    [[nodiscard]] std::vector<Line> wrapped(const std::vector<Line> &lines) const
    {
        std::vector<Line> result;
        for (const Line &line : lines) {
            const TextStyle style{line.size, line.bold};
            const double right = line.right.isEmpty() ? 0 : m_metrics.width(line.right, {line.size, true}) + 16;
            const bool beside = right < m_width / 2;
            const double width = m_width - line.indent - (beside ? right : 0);
            const std::size_t first = result.size();
            for (const QString &part : wrapText(breakable(line.text), style, width, m_metrics))
                result.push_back({QString(part).remove(QChar(0x200B)), line.size, line.bold, line.role, line.indent});
            if (line.right.isEmpty())
                continue;
            if (beside && result.size() > first)
                result[first].right = line.right;
            else
                for (const QString &part : wrapText(breakable(line.right), {line.size, true}, m_width, m_metrics))
                    result.push_back({QString(part).remove(QChar(0x200B)), line.size, true, line.role, 0});
        }
        return result;
    }

    /// Stays on one page where it can: a block longer than what is left moves on, unless it is longer than a page.
    void addBlock(const std::vector<Line> &unwrapped)
    {
        const std::vector<Line> lines = wrapped(unwrapped);
        double height = 0;
        for (const Line &line : lines)
            height += line.size * lineStep;
        if (m_y + height > m_bottom)
            newPage();
        for (const Line &line : lines) {
            if (m_y + line.size * lineStep > m_bottom)
                newPage();
            m_y += line.size * lineStep;
            put(line.text, {line.size, line.bold}, line.role, margin + line.indent);
            if (!line.right.isEmpty())
                put(line.right, {line.size, true}, Role::Text, margin + m_width - m_metrics.width(line.right, {line.size, true}));
        }
        m_y += gap;
    }

    void addPageNumbers()
    {
        const std::size_t count = m_result.pages.size();
        for (std::size_t i = 0; i < count; ++i) {
            const QString text = QStringLiteral("%1 / %2").arg(i + 1).arg(count);
            const double width = m_metrics.width(text, {headerSize, false});
            const double y = m_result.paper.height() - margin;
            m_result.pages[i].texts.push_back({text, {margin + m_width - width, y}, {headerSize, false}, Role::Muted});
            m_result.pages[i].texts.push_back({QStringLiteral("Tenbin"), {margin, y}, {headerSize, false}, Role::Muted});
        }
    }

    const Handout &m_handout;
    const TextMetrics &m_metrics;
    HandoutPages m_result;
    QString m_tooSmall;
    double m_width;
    double m_bottom;
    double m_y = 0; ///< baseline of the last line, or the lower edge of the last picture
};

} // namespace

HandoutPages layoutHandout(const Handout &handout, const QSizeF &paper, const TextMetrics &metrics)
{
    return Composer(handout, paper, metrics).compose();
}

void paintHandoutPage(QPainter &painter, const HandoutPages &pages, std::size_t index)
{
    const HandoutPage &page = pages.pages[index];
    const Colours colours{Theme::Light, Typography::Slide, true};
    if (page.chart >= 0) {
        const ChartScene chart = buildChart(pages.layouts[static_cast<std::size_t>(page.chart)], {Theme::Light, true});
        chart.scene->render(&painter, page.chartRect, chart.scene->sceneRect());
    }
    painter.setPen(QPen(colours.of(Role::Line), 0.5));
    for (const QLineF &rule : page.rules)
        painter.drawLine(rule);
    for (const HandoutText &text : page.texts) {
        painter.setPen(colours.of(text.role));
        drawText(&painter, text.text, text.baseline, text.style);
    }
}

bool paintHandout(QPagedPaintDevice &device, const HandoutPages &pages, std::size_t first, std::size_t last)
{
    QPainter painter;
    if (pages.pages.empty() || first > last || last >= pages.pages.size() || !painter.begin(&device))
        return false;
    painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
    for (std::size_t i = first; i <= last; ++i) {
        if (i > first && !device.newPage())
            return false;
        paintHandoutPage(painter, pages, i);
    }
    return painter.end();
}

QByteArray handoutPdf(const Handout &handout)
{
    const QSizeF paper = QPageSize(QPageSize::A4).size(QPageSize::Point);
    const HandoutPages pages = layoutHandout(handout, paper, FontMetrics());
    if (pages.pages.empty())
        return {};
    const PictureTexts texts{
        xmlSafe(plainText(handout.title, handout.language)), xmlSafe(handout.date), {}, Language::of(handout.language).code()};
    return writePages(
        paper, texts, {}, [&](QPdfWriter &writer) { return paintHandout(writer, pages, 0, pages.pages.size() - 1); });
}

} // namespace tenbin
