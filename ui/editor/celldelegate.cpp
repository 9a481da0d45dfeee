// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/celldelegate.h"

#include "ui/dialogs.h"

#include <algorithm>

#include <QAbstractProxyModel>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace tenbin {
namespace {

constexpr int pauseTime = 150; // ms without typing before the whole story is judged
constexpr int noteWidth = 360;
constexpr int longestText = 4000;

QModelIndex sourceOf(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
    return proxy ? proxy->mapToSource(index) : index;
}

QString typedIn(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    const auto *box = qobject_cast<const QComboBox *>(editor);
    return box ? box->currentData().toString() : QString();
}

} // namespace

StoryCellDelegate::StoryCellDelegate(StoryDocument &document, StoryTableModel &model, QWidget *parent)
    : QStyledItemDelegate(parent)
    , m_document(document)
    , m_model(model)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseTime);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_editor)
            (void)judge(m_editor, Judge::Fully);
    });
}

QStringList StoryCellDelegate::suggestions(CellKind kind) const
{
    const Story &story = m_document.story();
    QStringList words;
    if (kind == CellKind::Unit)
        return {QStringLiteral("USD"), QStringLiteral("JPY"), QStringLiteral("ratio"), QStringLiteral("parameter"),
            QStringLiteral("token"), QStringLiteral("GPU"), QStringLiteral("GPU-hour"), QStringLiteral("hour"),
            QStringLiteral("day"), QStringLiteral("watt"), QStringLiteral("share"), QStringLiteral("person-year"),
            QStringLiteral("score"), QStringLiteral("USD / GPU-hour"), QStringLiteral("USD / parameter"),
            QStringLiteral("USD / share"), QStringLiteral("USD / person-year")};
    if (kind == CellKind::Sources) {
        for (const Source &source : story.sources)
            words.append(source.id);
    }
    if (kind == CellKind::Chart) {
        for (const ChartInfo &chart : chartList())
            words.append(chart.id);
    }
    if (kind == CellKind::Reference) {
        for (const Figure &figure : story.figures)
            words.append(figure.id);
        for (const Fact &fact : story.facts)
            words.append(fact.id);
    }
    return words;
}

QWidget *StoryCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    m_index = sourceOf(index);
    const StoryColumn &column = m_model.column(m_index.column());
    if (column.kind == CellKind::Choice) {
        auto *box = new QComboBox(parent);
        for (const QString &word : cellChoices(m_model.table(), m_index.column()))
            box->addItem(m_model.choiceText(m_index.column(), word), word);
        m_editor = box;
        connect(box, &QComboBox::activated, this, [this, box] {
            if (judge(box, Judge::Fully)) {
                auto *self = const_cast<StoryCellDelegate *>(this); // signals are not const
                emit self->commitData(box);
                emit self->closeEditor(box);
            }
        });
    } else {
        auto *line = new QLineEdit(parent);
        line->setMaxLength(longestText);
        const QStringList words = suggestions(column.kind);
        if (!words.isEmpty() && column.kind != CellKind::Sources) {
            auto *completer = new QCompleter(words, line);
            completer->setFilterMode(Qt::MatchContains);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            line->setCompleter(completer);
        }
        m_editor = line;
        connect(line, &QLineEdit::textChanged, this, [this, line] {
            (void)judge(line, Judge::Quickly);
            m_pause.start();
        });
    }
    m_editor->setAccessibleName(headingText(column, m_document.language()));
    m_editor->setAutoFillBackground(true);
    m_isTyping = true;
    return m_editor;
}

void StoryCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(std::max(0, box->findData(text)));
    else if (auto *line = qobject_cast<QLineEdit *>(editor); line && !line->isModified())
        line->setText(text);
    m_pause.stop();
}

void StoryCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, typedIn(editor), Qt::EditRole); // refuses what cannot be, and says so
}

void StoryCellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    QRect rect = option.rect;
    rect.setWidth(std::max(rect.width(), editor->minimumSizeHint().width()));
    editor->setGeometry(rect);
    placeNote(editor);
}

void StoryCellDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    m_pause.stop();
    m_isTyping = false;
    delete m_note;
    QStyledItemDelegate::destroyEditor(editor, index);
}

QString StoryCellDelegate::note() const
{
    return m_note ? m_note->accessibleName() : QString();
}

bool StoryCellDelegate::judge(QWidget *editor, Judge how) const
{
    if (!m_index.isValid())
        return true;
    const QString text = typedIn(editor);
    const bool same = text == m_index.data(Qt::EditRole).toString();
    const std::optional<Problem> fault = same ? std::nullopt
        : how == Judge::Fully                 ? m_model.fault(m_index, text)
                                              : m_model.quickFault(m_index, text);
    if (!fault) {
        delete m_note;
        return true;
    }
    if (!m_note) {
        m_note = new QLabel(editor->parentWidget()); // over the cells below
        m_note->setObjectName(QStringLiteral("cellNote"));
        m_note->setWordWrap(true);
        m_note->setFrameShape(QFrame::Box);
        m_note->setAutoFillBackground(true);
        m_note->setMargin(6);
    }
    const QString words = problemText(*fault, m_document.language());
    m_note->setText(paragraph(words));
    m_note->setAccessibleName(words);
    placeNote(editor);
    m_note->show();
    m_note->raise();
    return false;
}

void StoryCellDelegate::placeNote(const QWidget *editor) const
{
    if (!m_note)
        return;
    const QRect room = editor->parentWidget()->rect();
    const int width = std::min(noteWidth, room.width());
    const int height = m_note->heightForWidth(width);
    const int x = std::clamp(editor->x(), 0, std::max(0, room.width() - width));
    const bool below = editor->geometry().bottom() + 2 + height <= room.height();
    const int y = below ? editor->geometry().bottom() + 2 : editor->y() - 2 - height;
    m_note->setGeometry(x, y, width, height);
}

bool StoryCellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && editor == m_editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool takes = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (takes && !judge(editor, Judge::Fully))
            return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace tenbin
