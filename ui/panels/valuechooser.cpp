// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/valuechooser.h"

#include "ui/storydocument.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr QSize popupSize(420, 420);

} // namespace

ValueChooser::ValueChooser(const StoryDocument &document, Kind kind, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_document(document)
    , m_kind(kind)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_shown);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_edit->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, &ValueChooser::search);
    connect(m_list, &QListView::activated, this, &ValueChooser::choose);
    connect(m_list, &QListView::clicked, this, &ValueChooser::choose);
}

void ValueChooser::openBelow(const QWidget &anchor)
{
    const QString words = m_kind == Kind::Facts ? tr("Search values") : tr("Search figures");
    m_edit->setPlaceholderText(words);
    m_edit->setAccessibleName(words);
    m_list->setAccessibleName(m_kind == Kind::Facts ? tr("Values") : tr("Figures"));
    m_edit->clear();
    fill();
    const QRect free = anchor.screen()->availableGeometry();
    resize(popupSize.boundedTo(free.size()));
    QPoint corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 4));
    if (corner.y() + height() > free.bottom())
        corner.setY(anchor.mapToGlobal(QPoint(0, -4)).y() - height());
    corner.setX(std::clamp(corner.x(), free.left(), std::max(free.left(), free.right() - width())));
    corner.setY(std::max(free.top(), corner.y()));
    move(corner);
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void ValueChooser::fill()
{
    m_model->clear();
    const Language &language = m_document.language();
    QStringList seen;
    const auto add = [&](const QString &id, const QString &label, const QString &value) {
        if (seen.contains(id))
            return;
        seen << id;
        auto *item = new QStandardItem(QStringLiteral("%1\n%2").arg(label, value));
        item->setData(id, idRole);
        m_model->appendRow(item); // owns it
    };
    const auto addFact = [&](const QString &id) {
        if (const FactValue *fact = m_document.figures().fact(id))
            add(id, language.pick(fact->fact->label), valueText(*fact, language));
    };
    if (m_kind == Kind::Figures) {
        for (const FigureValue &figure : m_document.figures().all())
            add(figure.figure->id, language.pick(figure.figure->label), valueText(figure, language));
    } else {
        addFact(m_document.selection());
        if (const FigureValue *figure = m_document.figures().figure(m_document.selection())) {
            for (const QString &input : figure->inputs)
                addFact(input);
        }
        for (const Fact &fact : m_document.story().facts)
            addFact(fact.id);
    }
    m_list->setCurrentIndex(m_shown->index(0, 0));
}

void ValueChooser::search(const QString &text)
{
    m_shown->setFilterFixedString(text);
    m_list->setCurrentIndex(m_shown->index(0, 0));
}

void ValueChooser::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString id = index.data(idRole).toString();
    close();
    emit chosen(id);
}

/// The arrow keys move in the list while the reader types.
bool ValueChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (by != 0) {
        const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_shown->rowCount() - 1));
        m_list->setCurrentIndex(m_shown->index(row, 0));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentIndex());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tenbin
