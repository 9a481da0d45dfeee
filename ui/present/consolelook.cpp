// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/consolelook.h"

#include "ui/charts/chartbuilder.h"

#include <algorithm>

#include <QToolButton>

namespace tenbin {

Theme consoleTheme(Theme window)
{
    return window == Theme::Contrast ? Theme::Contrast : Theme::Dark;
}

QString consoleStyleSheet(Theme theme)
{
    QString sheet = QStringLiteral(R"(
#console { background: @window@; }
#consoleBar, #questionBox { background: @surface@; }
#consoleBar { border-bottom: 1px solid @line@; }
#questionBox { border-top: 1px solid @line@; }
#console QLabel { color: @text@; background: transparent; }
#console QLabel[quiet="true"] { color: @muted@; }
#console QToolButton { background: @surface@; color: @text@; border: 1px solid @line@; border-radius: 5px; padding: 4px 10px; }
#console QToolButton:hover { background: @select@; }
#console QToolButton:checked { background: @accent@; color: @onaccent@; border-color: @accent@; }
#console QToolButton:focus { border: 2px solid @accent@; }
#console QToolButton:disabled { color: @context@; }
#console QToolButton[done="true"] { background: @select@; }
#console QToolButton[done="true"]:checked { background: @accent@; }
#console QToolButton[backup="true"] { border-style: dashed; border-color: @axis@; }
#console QToolButton[strong="true"] { border-color: @accent@; color: @accent@; background: @window@; }
#console QToolButton[strong="true"]:disabled { border-color: @line@; color: @context@; }
#console QTextEdit { background: @window@; color: @text@; border: none; }
#console QLineEdit { background: @window@; color: @text@; border: 2px solid @line@; border-radius: 5px; padding: 6px 8px; }
#console QLineEdit:focus { border-color: @accent@; }
#console #chip { background: @surface@; border: 1px solid @line@; border-radius: 5px; }
#console #caveats { background: @caveatSoft@; border-radius: 4px; }
#console #stageFrame { border: 2px solid @accent@; background: @plot@; }
#console #nextFrame { border: 1px solid @line@; background: @plot@; }
#console #pace { border: 1px solid @axis@; border-radius: 14px; }
#questionHits { background: @surface@; border: 1px solid @line@; border-radius: 6px; }
#questionHits QListView { background: @surface@; border: none; }
)");
    static constexpr std::pair<const char *, Role> roles[] = {{"window", Role::Window}, {"surface", Role::Surface},
        {"plot", Role::Plot}, {"text", Role::Text}, {"muted", Role::Muted}, {"line", Role::Line}, {"axis", Role::Axis},
        {"accent", Role::Accent}, {"onaccent", Role::OnAccent}, {"select", Role::Select}, {"context", Role::Context},
        {"caveatSoft", Role::CaveatSoft}};
    for (const auto &[name, role] : roles)
        sheet.replace(QLatin1Char('@') + QLatin1String(name) + QLatin1Char('@'), roleColor(role, theme).name());
    return sheet;
}

QLabel *consoleLabel(QWidget *parent, int px, Weight weight, Ink ink)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(chartFont({static_cast<double>(px), weight == Weight::Bold}));
    label->setProperty("quiet", ink == Ink::Quiet);
    return label;
}

QToolButton *consoleButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMinimumHeight(28);
    return button;
}

QString withKey(const QString &word, PresentCommand command, const std::vector<KeyBinding> &bindings)
{
    const auto key =
        std::find_if(bindings.cbegin(), bindings.cend(), [&](const KeyBinding &binding) { return binding.command == command; });
    if (key == bindings.cend())
        return word;
    return QStringLiteral("%1  %2").arg(word, QKeySequence(key->key).toString(QKeySequence::NativeText));
}

} // namespace tenbin
