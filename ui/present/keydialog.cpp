// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/keydialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tenbin {

KeyDialog::KeyDialog(const KeyOverrides &overrides, const Language &language, QWidget *parent)
    : QDialog(parent)
    , m_overrides(overrides)
    , m_language(language)
    , m_list(new QTreeWidget(this))
    , m_field(new QLabel(this))
    , m_message(new QLabel(this))
{
    build();
    fill();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    resize(QSize(640, 680).boundedTo(screen()->availableGeometry().size() - QSize(40, 60)));
}

void KeyDialog::build()
{
    setWindowTitle(tr("Keys of a talk"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_field->setFocusPolicy(Qt::StrongFocus);
    m_field->setFrameShape(QFrame::StyledPanel);
    m_field->setMargin(8);
    m_field->setText(tr("Click here, then press the key to add"));
    m_field->setAccessibleName(tr("Key to add"));
    m_field->installEventFilter(this);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_none = new QPushButton(tr("Remove its &keys"), this);
    m_standard = new QPushButton(tr("&Standard keys"), this);
    m_all = new QPushButton(tr("&All as at first"), this);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_none, m_standard, m_all}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_field);
    column->addLayout(row);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { showRow(); });
    connect(m_none, &QPushButton::clicked, this, [this] { change(withoutKeys(m_overrides, current()->command)); });
    connect(m_standard, &QPushButton::clicked, this, [this] { change(withStandardKeys(m_overrides, current()->command)); });
    connect(m_all, &QPushButton::clicked, this, [this] { change({}); });
}

/// Rows stay the items they are, so that the selected one stays selected.
void KeyDialog::fill()
{
    const std::vector<KeyBinding> bindings = keyBindings(m_overrides);
    int index = 0;
    for (const PresentKey &row : presentKeys()) {
        QStringList keys;
        for (const KeyBinding &binding : bindings)
            if (binding.command == row.command)
                keys << keyWords(binding.key, m_language);
        if (row.command == PresentCommand::Digit)
            keys << tr("0 to 9");
        QTreeWidgetItem *item = m_list->topLevelItem(index++);
        if (!item)
            item = new QTreeWidgetItem(m_list);
        item->setText(0, words(row.command));
        item->setText(1, keys.isEmpty() ? tr("none") : keys.join(tr(", ")));
        QFont font = m_list->font();
        font.setBold(m_overrides.contains(QString::fromLatin1(row.name)));
        item->setFont(1, font);
    }
    m_all->setEnabled(!m_overrides.isEmpty());
    showRow();
}

void KeyDialog::showRow()
{
    const PresentKey *row = current();
    const bool fixed = !row || row->command == PresentCommand::Digit;
    m_field->setEnabled(!fixed);
    m_none->setEnabled(!fixed && row->command != PresentCommand::Escape);
    m_standard->setEnabled(!fixed && m_overrides.contains(QString::fromLatin1(row->name)));
    m_message->clear();
}

const PresentKey *KeyDialog::current() const
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    return index < 0 ? nullptr : &presentKeys().at(static_cast<std::size_t>(index));
}

void KeyDialog::select(PresentCommand command)
{
    const auto &rows = presentKeys();
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const PresentKey &row) { return row.command == command; });
    m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(found - rows.cbegin())));
}

QString KeyDialog::words(PresentCommand command) const
{
    for (const PresentKey &row : presentKeys())
        if (row.command == command)
            return m_language.translate("PresentKeys", row.words);
    return {};
}

QString KeyDialog::message() const
{
    return m_message->text();
}

void KeyDialog::change(const KeyOverrides &overrides)
{
    m_overrides = overrides;
    fill();
}

void KeyDialog::press(QKeyCombination key)
{
    const PresentKey *row = current();
    if (!row)
        return;
    const KeyChange changed = withKey(m_overrides, row->command, key);
    change(changed.overrides);
    const QString name = keyWords(plainKey(key), m_language);
    switch (changed.refusal) {
    case KeyRefusal::None:
        break;
    case KeyRefusal::Unusable:
        m_message->setText(tr("This key cannot be used."));
        break;
    case KeyRefusal::Digit:
        m_message->setText(tr("Digits are numbers of steps."));
        break;
    case KeyRefusal::Taken:
        m_message->setText(tr("%1 belongs to “%2”. Remove it there first.").arg(name, words(changed.taken)));
        break;
    }
}

/// Every key counts here, also Tab and Enter; Escape still closes the dialog.
bool KeyDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return QDialog::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress)
        m_field->setFocus(Qt::MouseFocusReason);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_field->setText(
            event->type() == QEvent::FocusIn ? tr("Press the key to add") : tr("Click here, then press the key to add"));
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool modifier = key->key() >= Qt::Key_Shift && key->key() <= Qt::Key_ScrollLock;
    if (key->key() == Qt::Key_Escape)
        return QDialog::eventFilter(watched, event);
    if (!modifier && !key->isAutoRepeat())
        press(key->key() == Qt::Key_Backtab ? QKeyCombination(key->modifiers(), Qt::Key_Tab) : key->keyCombination());
    return true;
}

} // namespace tenbin
