// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/preview.h"

#include "core/charts/table.h"
#include "ui/charts/chartbuilder.h"
#include "ui/export/render.h"
#include "ui/panels/textflow.h"
#include "ui/print/handoutpages.h"
#include "ui/theme.h"

#include <algorithm>
#include <set>

#include <QPageSize>
#include <QPainter>

namespace tenbin {
namespace {

constexpr int edge = 1; // frame round the picture, px
constexpr int square = 8; // of the checkerboard, px
constexpr int textMargin = 12;
constexpr int mostLines = 40; // of a data file
constexpr int mostLetters = 200; // of one of its lines

bool isSlides(const QString &format)
{
    return format == QLatin1String("pptx");
}

bool isDrawn(const QString &format)
{
    return isSlides(format) || format == QLatin1String("png") || format == QLatin1String("svg") || format == QLatin1String("pdf");
}

/// As the file will be, but without what it carries besides. Slides have one height and two widths.
PictureOptions optionsOf(const ExportItem &item, std::size_t chart)
{
    PictureOptions options = pictureOptions(item.views[chart]);
    if (!item.steps.empty())
        options.focus = item.steps[chart]->step.view.focus;
    if (!isSlides(item.format))
        return options;
    options.size = options.size.width() * 3 <= options.size.height() * 4 ? QSize(1440, 1080) : QSize(1920, 1080);
    options.scale = 1;
    options.millimetres = {};
    options.transparent = false;
    return options;
}

QString firstLines(const QString &text)
{
    QStringList lines = text.split(u'\n').mid(0, mostLines);
    for (QString &line : lines)
        line = line.trimmed().isEmpty() ? QString() : line.left(mostLetters).remove(u'\r').replace(u'\t', QLatin1String("   "));
    return lines.join(u'\n');
}

QString dataText(const ExportItem &item)
{
    const ChartSpec &spec = *item.specs.front();
    const Language language = Language::of(spec.language);
    if (item.format == QLatin1String("json"))
        return firstLines(QString::fromUtf8(specJson(spec)));
    if (item.format == QLatin1String("csv"))
        return firstLines(QString::fromUtf8(toCsv(spec, language)).remove(QChar::ByteOrderMark));
    return firstLines(toTsv(toTable(spec, language)));
}

/// The page of a PDF may have another shape than the chart on it.
QImage onPage(const QImage &chart, const PictureOptions &options, const QSize &room)
{
    if (options.millimetres.isEmpty())
        return chart;
    const QSize page = options.millimetres.scaled(room, Qt::KeepAspectRatio).toSize();
    QImage image(page, options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    image.fill(options.transparent ? QColor(Qt::transparent) : roleColor(Role::Plot, options.theme));
    QPainter painter(&image);
    const QSize size = chart.size().scaled(page, Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(QPoint((page.width() - size.width()) / 2, (page.height() - size.height()) / 2), size), chart);
    return image;
}

QImage firstPage(Handout handout, const QSize &room)
{
    handout.charts.resize(std::min<std::size_t>(1, handout.charts.size()));
    const QSizeF paper = QPageSize(QPageSize::A4).size(QPageSize::Point);
    const HandoutPages pages = layoutHandout(handout, paper, FontMetrics());
    QImage image(paper.scaled(room, Qt::KeepAspectRatio).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    if (pages.pages.empty())
        return image;
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(image.width() / paper.width(), image.height() / paper.height());
    paintHandoutPage(painter, pages, 0);
    return image;
}

Theme shownTheme(const QPalette &palette)
{
    for (const Theme theme : {Theme::Dark, Theme::Contrast}) {
        if (palette.color(QPalette::Window) == roleColor(Role::Window, theme))
            return theme;
    }
    return Theme::Light;
}

} // namespace

PreviewContent makePreview(const ExportItem &item, const QSize &room, const ExportSource *source)
{
    PreviewContent content;
    if (item.specs.empty() || item.views.empty())
        return content;
    if (source && item.format == QLatin1String("handout")) {
        content.picture = firstPage(handoutOf(*source, item), room);
        return content;
    }
    if (!isDrawn(item.format)) {
        content.text = dataText(item);
        return content;
    }
    PictureOptions options = optionsOf(item, 0);
    const QSizeF fitting = QSizeF(options.size).scaled(room, Qt::KeepAspectRatio);
    options.scale = std::max(1.0, fitting.width()) / std::max(1, options.size.width());
    const Result<QImage> image = renderImage(*item.specs.front(), options);
    if (!image) {
        content.refusal = image.error().what;
        return content;
    }
    content.transparent = options.transparent;
    content.picture = item.format == QLatin1String("pdf") ? onPage(*image, options, room) : *image;
    return content;
}

QString firstRefusal(const std::vector<ExportItem> &items)
{
    const FontMetrics metrics;
    std::set<std::pair<const ChartSpec *, bool>> seen;
    for (const ExportItem &item : items) {
        for (std::size_t i = 0; i < item.specs.size() && isDrawn(item.format); ++i) {
            const ChartSpec &spec = *item.specs[i];
            if (!seen.insert({&spec, isSlides(item.format)}).second)
                continue;
            const PictureOptions options = optionsOf(item, i);
            LayoutOptions wanted;
            wanted.size = options.size;
            wanted.typography = options.typography;
            if (layoutChart(spec, wanted, metrics))
                continue;
            const Result<QImage> image = renderImage(spec, options); // for its words; refused before anything is painted
            if (!image)
                return image.error().what;
        }
    }
    return {};
}

ExportPreview::ExportPreview(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(320, 240);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ExportPreview::setContent(const PreviewContent &content)
{
    m_content = content;
    setAccessibleDescription(content.refusal.isEmpty() ? content.text : content.refusal);
    update();
}

QSize ExportPreview::room() const
{
    return (QSizeF(width() - 2 * edge, height() - 2 * edge) * devicePixelRatioF()).toSize().expandedTo({1, 1});
}

void ExportPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    emit resized();
}

void ExportPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_content.refusal.isEmpty())
        paintRefusal(painter);
    else if (!m_content.picture.isNull())
        paintPicture(painter);
    else
        paintText(painter);
}

void ExportPreview::paintPicture(QPainter &painter) const
{
    const QSizeF room(width() - 2 * edge, height() - 2 * edge);
    QRectF target(QPointF(), QSizeF(m_content.picture.size()).scaled(room, Qt::KeepAspectRatio));
    target.moveTopLeft({(width() - target.width()) / 2, edge});
    target = QRectF(target.toRect());
    if (m_content.transparent) {
        // Greys of the middle: what is written in light and in dark ink can both be judged.
        painter.fillRect(target, QColor(0xC8, 0xC8, 0xC8));
        painter.setClipRect(target);
        for (int y = 0; y < target.height(); y += square) {
            for (int x = (y / square % 2) * square; x < target.width(); x += 2 * square)
                painter.fillRect(QRectF(target.left() + x, target.top() + y, square, square), QColor(0xE6, 0xE6, 0xE6));
        }
        painter.setClipping(false);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, m_content.picture);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(target.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void ExportPreview::paintText(QPainter &painter) const
{
    const QRect area = rect().adjusted(0, 0, -1, -1);
    painter.fillRect(area, palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(area);
    painter.setPen(palette().color(QPalette::Text));
    painter.setClipRect(area.adjusted(1, 1, -textMargin / 2, -1));
    const double step = 1.45 * fontMetrics().height(); // the interface face has no leading of its own
    double baseline = textMargin + fontMetrics().ascent();
    for (const QString &line : m_content.text.split(u'\n')) {
        painter.drawText(QPointF(textMargin, baseline), line);
        baseline += step;
    }
}

void ExportPreview::paintRefusal(QPainter &painter) const
{
    constexpr int icon = 24;
    const QRect area = rect().adjusted(0, 0, -1, -1);
    painter.fillRect(area, palette().color(QPalette::Base));
    painter.setPen(QPen(palette().color(QPalette::Mid), 1, Qt::DashLine));
    painter.drawRect(area);
    const TextFlow flow(m_content.refusal, font());
    const int width = std::max(120, area.width() - 8 * textMargin);
    const int height = icon + textMargin + flow.heightFor(width);
    const int top = area.center().y() - height / 2;
    roleIcon(QStringLiteral("caveat"), Role::Caveat, shownTheme(palette()))
        .paint(&painter, QRect(area.center().x() - icon / 2, top, icon, icon));
    flow.draw(painter, {area.center().x() - width / 2, top + icon + textMargin}, width, palette().color(QPalette::Text));
}

} // namespace tenbin
