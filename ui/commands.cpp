// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include "ui/theme.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace tenbin {
namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Commands", source);
}

std::vector<Command> makeTable()
{
    using enum CommandId;
    using enum CommandMenu;
    return {
        {New, File, QT_TRANSLATE_NOOP("Commands", "New story"), "",
            QT_TRANSLATE_NOOP("Commands", "Begin a story of your own from a template"), "Ctrl+N", ""},
        {Open, File, QT_TRANSLATE_NOOP("Commands", "Open…"), "", QT_TRANSLATE_NOOP("Commands", "Open a story file"), "Ctrl+O",
            "open"},
        {Save, File, QT_TRANSLATE_NOOP("Commands", "Save"), "", QT_TRANSLATE_NOOP("Commands", "Save the story"), "Ctrl+S",
            "save"},
        {SaveAs, File, QT_TRANSLATE_NOOP("Commands", "Save as…"), "",
            QT_TRANSLATE_NOOP("Commands", "Save the story under another name"), "Ctrl+Shift+S", ""},
        {AttachArticle, File, QT_TRANSLATE_NOOP("Commands", "Attach the article…"), "",
            QT_TRANSLATE_NOOP("Commands", "Read the article's text from a file and mark the figures in it"), "Ctrl+Shift+A",
            "article"},
        {DetachArticle, File, QT_TRANSLATE_NOOP("Commands", "Detach the article"), "", "", "", ""},
        {LoadPrices, File, QT_TRANSLATE_NOOP("Commands", "Load prices of the share…"),
            QT_TRANSLATE_NOOP("Commands", "Load prices"),
            QT_TRANSLATE_NOOP("Commands", "Read a price history of the share from a file"), "", ""},
        {LoadIndex, File, QT_TRANSLATE_NOOP("Commands", "Load prices of the index…"),
            QT_TRANSLATE_NOOP("Commands", "Load the index"),
            QT_TRANSLATE_NOOP("Commands", "Read a price history of the market's index from a file"), "", ""},
        {LoadCatalogue, File, QT_TRANSLATE_NOOP("Commands", "Load a catalogue of models…"),
            QT_TRANSLATE_NOOP("Commands", "Load models"),
            QT_TRANSLATE_NOOP("Commands", "Read a list of models with parameters and costs from a file"), "", ""},
        {CommandId::LinkedFiles, File, QT_TRANSLATE_NOOP("Commands", "Linked files…"), "",
            QT_TRANSLATE_NOOP("Commands", "The files of prices and models this story uses"), "", ""},
        {SavePicture, File, QT_TRANSLATE_NOOP("Commands", "Save picture…"), QT_TRANSLATE_NOOP("Commands", "Save picture"),
            QT_TRANSLATE_NOOP("Commands", "Save this chart as a picture"), "Ctrl+E", "save"},
        {SaveSlides, File, QT_TRANSLATE_NOOP("Commands", "Save slides…"), "",
            QT_TRANSLATE_NOOP("Commands", "Save all charts as slides on which they stay editable charts"), "", ""},
        {Print, File, QT_TRANSLATE_NOOP("Commands", "Print…"), "",
            QT_TRANSLATE_NOOP("Commands", "Print the chart with where its values are from"), "Ctrl+P", ""},
        {PrintPreview, File, QT_TRANSLATE_NOOP("Commands", "Print preview…"), "", "", "", ""},
        {Quit, File, QT_TRANSLATE_NOOP("Commands", "Quit"), "", "", "Ctrl+Q", ""},
        {Undo, Edit, QT_TRANSLATE_NOOP("Commands", "Undo"), "", "", "Ctrl+Z", "undo"},
        {Redo, Edit, QT_TRANSLATE_NOOP("Commands", "Redo"), "", "", "Ctrl+Shift+Z; Ctrl+Y", "redo"},
        {EditStory, Edit, QT_TRANSLATE_NOOP("Commands", "Edit story…"), "",
            QT_TRANSLATE_NOOP("Commands", "Change facts, figures, claims and texts in tables"), "Ctrl+Shift+E", "pencil"},
        {ResetValues, WhatIf, QT_TRANSLATE_NOOP("Commands", "Reset all values"), QT_TRANSLATE_NOOP("Commands", "Reset all"),
            QT_TRANSLATE_NOOP("Commands", "Take back every what-if value"), "Ctrl+Shift+R", "reset"},
        {SaveScenario, WhatIf, QT_TRANSLATE_NOOP("Commands", "Keep as scenario…"), "",
            QT_TRANSLATE_NOOP("Commands", "Keep the changed values in the story under a name"), "", ""},
        {CompareScenarios, WhatIf, QT_TRANSLATE_NOOP("Commands", "Compare scenarios"), "",
            QT_TRANSLATE_NOOP("Commands", "One figure under every scenario, in one chart"), "", "chart-scenarios"},
        {LoadScenario, WhatIf, QT_TRANSLATE_NOOP("Commands", "Load scenario file…"), "", "", "", ""},
        {WriteScenario, WhatIf, QT_TRANSLATE_NOOP("Commands", "Save scenario file…"), "",
            QT_TRANSLATE_NOOP("Commands", "Write the changed values to a file of their own"), "", ""},
        {CopyPicture, Edit, QT_TRANSLATE_NOOP("Commands", "Copy picture"), QT_TRANSLATE_NOOP("Commands", "Copy"),
            QT_TRANSLATE_NOOP("Commands", "Copy this chart: a picture, or its values for spreadsheets"), "Ctrl+C", "copy"},
        {CopyData, Edit, QT_TRANSLATE_NOOP("Commands", "Copy data"), "",
            QT_TRANSLATE_NOOP("Commands", "Copy the values of this chart as a table"), "Ctrl+Shift+C", "table"},
        {Find, Edit, QT_TRANSLATE_NOOP("Commands", "Find…"), "", QT_TRANSLATE_NOOP("Commands", "Find charts, values and terms"),
            "Ctrl+F", "find"},
        {ShowTable, View, QT_TRANSLATE_NOOP("Commands", "Table"), "", QT_TRANSLATE_NOOP("Commands", "Show the values as a table"),
            "T", "table", Choice::None, true},
        {ShowEvidence, View, QT_TRANSLATE_NOOP("Commands", "Evidence"), "",
            QT_TRANSLATE_NOOP("Commands", "Show where a value comes from"), "F4", "evidence", Choice::None, true},
        {ShowArticle, View, QT_TRANSLATE_NOOP("Commands", "Place in the article"), "",
            QT_TRANSLATE_NOOP("Commands", "Show the chosen value in the attached article"), "Ctrl+G", "article"},
        {ShowClaims, View, QT_TRANSLATE_NOOP("Commands", "Claims of the article"), QT_TRANSLATE_NOOP("Commands", "Claims"),
            QT_TRANSLATE_NOOP("Commands", "What the article claims, and whether it holds"), "F7", "quote", Choice::None, true},
        {ShowWhatIf, View, QT_TRANSLATE_NOOP("Commands", "What if"), "",
            QT_TRANSLATE_NOOP("Commands", "Change values and see what follows"), "F8", "pencil", Choice::None, true},
        {Back, View, QT_TRANSLATE_NOOP("Commands", "Back"), "", QT_TRANSLATE_NOOP("Commands", "Back to the value before"),
            "Alt+Left", "chevron-left"},
        {Forward, View, QT_TRANSLATE_NOOP("Commands", "Forward"), "", "", "Alt+Right", "chevron-right"},
        {NextPlace, View, QT_TRANSLATE_NOOP("Commands", "Next figure in the article"), "", "", "Alt+Down", ""},
        {PreviousPlace, View, QT_TRANSLATE_NOOP("Commands", "Previous figure in the article"), "", "", "Alt+Up", ""},
        {NextPart, View, QT_TRANSLATE_NOOP("Commands", "Next part of the window"), "", "", "F6", ""},
        {OpenMenu, View, QT_TRANSLATE_NOOP("Commands", "Open the menu"), "", "", "F10", ""},
        {NextTab, View, QT_TRANSLATE_NOOP("Commands", "Next subject"), "", "", "Ctrl+PgDown", ""},
        {PreviousTab, View, QT_TRANSLATE_NOOP("Commands", "Previous subject"), "", "", "Ctrl+PgUp", ""},
        {BasisArticle, View, QT_TRANSLATE_NOOP("Commands", "Article"), "",
            QT_TRANSLATE_NOOP("Commands", "Show what the article says"), "F2", "quote", Choice::Basis},
        {BasisChecked, View, QT_TRANSLATE_NOOP("Commands", "Checked"), "",
            QT_TRANSLATE_NOOP("Commands", "Show what the sources say"), "F3", "tick-circle", Choice::Basis},
        {PairingAll, View, QT_TRANSLATE_NOOP("Commands", "All pairs"), "",
            QT_TRANSLATE_NOOP("Commands", "Any end of one range with any end of the other"), "", "", Choice::Pairing},
        {PairingSame, View, QT_TRANSLATE_NOOP("Commands", "Same ends"), "",
            QT_TRANSLATE_NOOP("Commands", "Low end with low end, high end with high end"), "", "", Choice::Pairing},
        {RoundingExact, View, QT_TRANSLATE_NOOP("Commands", "Printed figures taken as exact"), "", "", "", "", Choice::Rounding},
        {RoundingPrinted, View, QT_TRANSLATE_NOOP("Commands", "With rounding"), "",
            QT_TRANSLATE_NOOP("Commands", "A printed figure stands for everything that rounds to it"), "", "", Choice::Rounding},
        {Japanese, View, "日本語", "", "", "", "", Choice::Language},
        {English, View, "English", "", "", "", "", Choice::Language},
        {ThemeSystem, View, QT_TRANSLATE_NOOP("Commands", "Follow system"), "", "", "", "", Choice::Theme},
        {ThemeLight, View, QT_TRANSLATE_NOOP("Commands", "Light"), "", "", "", "", Choice::Theme},
        {ThemeDark, View, QT_TRANSLATE_NOOP("Commands", "Dark"), "", "", "", "", Choice::Theme},
        {ThemeContrast, View, QT_TRANSLATE_NOOP("Commands", "High contrast"), "", "", "", "", Choice::Theme},
        {ZoomIn, View, QT_TRANSLATE_NOOP("Commands", "Larger"), "", "", "Ctrl++; Ctrl+=", "zoom-in"},
        {ZoomOut, View, QT_TRANSLATE_NOOP("Commands", "Smaller"), "", "", "Ctrl+-", "zoom-out"},
        {ZoomReset, View, QT_TRANSLATE_NOOP("Commands", "Normal size"), "", "", "Ctrl+0", ""},
        {FullScreen, View, QT_TRANSLATE_NOOP("Commands", "Full screen"), "", "", "F11", "full-screen", Choice::None, true},
        {ScaleLog, Chart, QT_TRANSLATE_NOOP("Commands", "Log"), "", QT_TRANSLATE_NOOP("Commands", "Each step multiplies"), "", "",
            Choice::Scale},
        {ScaleLinear, Chart, QT_TRANSLATE_NOOP("Commands", "Linear"), "", QT_TRANSLATE_NOOP("Commands", "Each step adds"), "", "",
            Choice::Scale},
        {ParametersBoth, Chart, QT_TRANSLATE_NOOP("Commands", "Both"), "", "", "", "", Choice::Parameters},
        {ParametersTotal, Chart, QT_TRANSLATE_NOOP("Commands", "Total"), "", "", "", "", Choice::Parameters},
        {ParametersActive, Chart, QT_TRANSLATE_NOOP("Commands", "Active"), "",
            QT_TRANSLATE_NOOP("Commands", "Only parameters used for each piece of text"), "", "", Choice::Parameters},
        {OrderGap, Chart, QT_TRANSLATE_NOOP("Commands", "By gap"), "", "", "", "", Choice::Order},
        {OrderPublished, Chart, QT_TRANSLATE_NOOP("Commands", "As published"), "", "", "", "", Choice::Order},
        {OrderName, Chart, QT_TRANSLATE_NOOP("Commands", "By name"), "", "", "", "", Choice::Order},
        {RowsAll, Chart, QT_TRANSLATE_NOOP("Commands", "All"), "", "", "", "", Choice::Rows},
        {RowsBase, Chart, QT_TRANSLATE_NOOP("Commands", "Base models"), "", "", "", "", Choice::Rows},
        {RowsChat, Chart, QT_TRANSLATE_NOOP("Commands", "Chat models"), "", "", "", "", Choice::Rows},
        {RowsOpenEnded, Chart, QT_TRANSLATE_NOOP("Commands", "Open-ended answers"), "", "", "", "", Choice::Rows},
        {SwingRange, Chart, QT_TRANSLATE_NOOP("Commands", "Ranges"), "",
            QT_TRANSLATE_NOOP("Commands", "Each input goes from its low to its high end"), "", "", Choice::Swing},
        {SwingTenPercent, Chart, QT_TRANSLATE_NOOP("Commands", "By ±10%"), "",
            QT_TRANSLATE_NOOP("Commands", "Each input goes up and down by ten per cent"), "", "", Choice::Swing},
        {Present, CommandMenu::Talk, QT_TRANSLATE_NOOP("Commands", "Start the talk"), "",
            QT_TRANSLATE_NOOP("Commands", "From the first step, full screen for the audience, notes and times for you"), "F5",
            "talk"},
        {PresentHere, CommandMenu::Talk, QT_TRANSLATE_NOOP("Commands", "Start at this chart"),
            QT_TRANSLATE_NOOP("Commands", "Present"), QT_TRANSLATE_NOOP("Commands", "Show this chart to an audience"), "Shift+F5",
            "talk"},
        {ShowTalk, CommandMenu::Talk, QT_TRANSLATE_NOOP("Commands", "Steps and notes"), "",
            QT_TRANSLATE_NOOP("Commands", "The steps of the talk: capture them, put them in order, write notes"), "F9", "talk",
            Choice::None, true},
        {CaptureStep, CommandMenu::Talk, QT_TRANSLATE_NOOP("Commands", "Capture step"), "",
            QT_TRANSLATE_NOOP("Commands", "Add the chart as it is shown now to the talk"), "Shift+F9", ""},
        {SaveTalkSlides, CommandMenu::Talk, QT_TRANSLATE_NOOP("Commands", "Save slides of the talk…"), "",
            QT_TRANSLATE_NOOP("Commands", "A slide for each step, with its notes (PPTX)"), "", "save"},
        {SaveTalkHandout, CommandMenu::Talk, QT_TRANSLATE_NOOP("Commands", "Save handout of the talk…"), "",
            QT_TRANSLATE_NOOP("Commands", "Each step for paper, with its notes and where its values are from (PDF)"), "", ""},
        {TalkLength, CommandMenu::Talk, QT_TRANSLATE_NOOP("Commands", "Length of the talk…"), "",
            QT_TRANSLATE_NOOP("Commands", "Count down from a given time"), "", ""},
        {TalkKeys, CommandMenu::Talk, QT_TRANSLATE_NOOP("Commands", "Keys of a talk…"), "",
            QT_TRANSLATE_NOOP("Commands", "See and change the keys of both screens"), "", ""},
        {TakeTimes, CommandMenu::Talk, QT_TRANSLATE_NOOP("Commands", "Times of the last talk as plan"), "",
            QT_TRANSLATE_NOOP("Commands", "Plan each step with the time it took in the last talk"), "", ""},
        {Shortcuts, Help, QT_TRANSLATE_NOOP("Commands", "Keys…"), "", QT_TRANSLATE_NOOP("Commands", "Every key of the program"),
            "F1", ""},
        {About, Help, QT_TRANSLATE_NOOP("Commands", "About Tenbin…"), "", "", "", ""},
    };
}

} // namespace

const std::vector<Command> &commandTable()
{
    static const std::vector<Command> table = makeTable();
    return table;
}

Commands::Commands(QObject *parent)
    : QObject(parent)
{
    for (const Command &command : commandTable()) {
        auto *action = new QAction(this);
        action->setCheckable(command.checkable || command.choice != Choice::None);
        QList<QKeySequence> keys;
        for (const QString &key : QString::fromLatin1(command.shortcuts).split(QStringLiteral("; "), Qt::SkipEmptyParts))
            keys << QKeySequence(key, QKeySequence::PortableText);
        action->setShortcuts(keys);
        if (*command.icon)
            action->setIcon(themeIcon(QString::fromLatin1(command.icon)));
        action->setIconVisibleInMenu(false);
        if (command.choice != Choice::None) {
            QActionGroup *&group = m_groups[static_cast<int>(command.choice)];
            if (!group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        m_actions.insert(static_cast<int>(command.id), action);
    }
    retranslate();
}

QList<QAction *> Commands::choices(Choice choice) const
{
    const QActionGroup *group = m_groups.value(static_cast<int>(choice));
    return group ? group->actions() : QList<QAction *>();
}

QString Commands::choiceName(Choice choice) const
{
    switch (choice) {
    case Choice::None:
        break;
    case Choice::Basis:
        return words(QT_TRANSLATE_NOOP("Commands", "Values"));
    case Choice::Pairing:
        return words(QT_TRANSLATE_NOOP("Commands", "Ranges"));
    case Choice::Rounding:
        return words(QT_TRANSLATE_NOOP("Commands", "Rounding"));
    case Choice::Language:
        return QStringLiteral("日本語 / English"); // found again by readers of either language
    case Choice::Theme:
        return words(QT_TRANSLATE_NOOP("Commands", "Colours"));
    case Choice::Scale:
        return words(QT_TRANSLATE_NOOP("Commands", "Scale"));
    case Choice::Parameters:
        return words(QT_TRANSLATE_NOOP("Commands", "Parameters"));
    case Choice::Order:
        return words(QT_TRANSLATE_NOOP("Commands", "Order"));
    case Choice::Rows:
        return words(QT_TRANSLATE_NOOP("Commands", "Benchmarks"));
    case Choice::Swing:
        return words(QT_TRANSLATE_NOOP("Commands", "Change"));
    }
    return {};
}

QString Commands::menuName(CommandMenu menu) const
{
    switch (menu) {
    case CommandMenu::File:
        return words(QT_TRANSLATE_NOOP("Commands", "&File"));
    case CommandMenu::Edit:
        return words(QT_TRANSLATE_NOOP("Commands", "&Edit"));
    case CommandMenu::View:
        return words(QT_TRANSLATE_NOOP("Commands", "&View"));
    case CommandMenu::Chart:
        return words(QT_TRANSLATE_NOOP("Commands", "&Chart"));
    case CommandMenu::WhatIf:
        return words(QT_TRANSLATE_NOOP("Commands", "&What if"));
    case CommandMenu::Talk:
        return words(QT_TRANSLATE_NOOP("Commands", "&Talk"));
    case CommandMenu::Help:
        return words(QT_TRANSLATE_NOOP("Commands", "&Help"));
    }
    return {};
}

QString Commands::name(CommandId id) const
{
    for (const Command &command : commandTable()) {
        if (command.id == id)
            return command.choice == Choice::Language ? QString::fromUtf8(command.text) : words(command.text);
    }
    return {};
}

void Commands::check(CommandId id)
{
    action(id)->setChecked(true);
}

void Commands::setChoiceEnabled(Choice choice, bool enabled)
{
    if (QActionGroup *group = m_groups.value(static_cast<int>(choice)))
        group->setEnabled(enabled);
}

void Commands::retranslate()
{
    for (const Command &command : commandTable()) {
        QAction *target = action(command.id);
        const bool isLanguage = command.choice == Choice::Language; // each language is called by its own name
        const QString text = isLanguage ? QString::fromUtf8(command.text) : words(command.text);
        target->setText(text);
        target->setIconText(*command.word ? words(command.word) : text);
        QString tip = *command.tip ? words(command.tip) : text;
        if (!target->shortcut().isEmpty())
            tip = QStringLiteral("%1 (%2)").arg(tip, target->shortcut().toString(QKeySequence::NativeText));
        target->setToolTip(tip);
    }
}

} // namespace tenbin
