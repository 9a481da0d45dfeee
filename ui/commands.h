// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the one table of everything the window can do: words, keys, icons; menus, buttons, tool tips and the key list come from
// it.
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <vector>

class QActionGroup;

namespace tenbin {

enum class CommandId {
    New,
    Open,
    Save,
    SaveAs,
    AttachArticle,
    DetachArticle,
    LoadPrices,
    LoadIndex,
    LoadCatalogue,
    LinkedFiles,
    SavePicture,
    SaveSlides,
    Print,
    PrintPreview,
    Quit,
    Undo,
    Redo,
    EditStory,
    ResetValues,
    SaveScenario,
    LoadScenario,
    WriteScenario,
    CompareScenarios,
    CopyPicture,
    CopyData,
    Find,
    ShowTable,
    ShowEvidence,
    ShowArticle,
    ShowClaims,
    ShowTalk,
    CaptureStep,
    ShowWhatIf,
    Back,
    Forward,
    NextPlace,
    PreviousPlace,
    NextPart,
    OpenMenu,
    NextTab,
    PreviousTab,
    BasisArticle,
    BasisChecked,
    PairingAll,
    PairingSame,
    RoundingExact,
    RoundingPrinted,
    Japanese,
    English,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeContrast,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FullScreen,
    ScaleLog,
    ScaleLinear,
    ParametersBoth,
    ParametersTotal,
    ParametersActive,
    OrderGap,
    OrderPublished,
    OrderName,
    RowsAll,
    RowsBase,
    RowsChat,
    RowsOpenEnded,
    SwingRange,
    SwingTenPercent,
    Present,
    PresentHere,
    SaveTalkSlides,
    SaveTalkHandout,
    TalkLength,
    TalkKeys,
    TakeTimes,
    Shortcuts,
    About,
};

enum class CommandMenu { File, Edit, View, Chart, WhatIf, Talk, Help };
/// Commands of one choice are exclusive; exactly one is checked.
enum class Choice { None, Basis, Pairing, Rounding, Language, Theme, Scale, Parameters, Order, Rows, Swing };

struct Command {
    CommandId id = CommandId::Open;
    CommandMenu menu = CommandMenu::File;
    const char *text = ""; ///< English, context "Commands"; a menu adds nothing to it
    const char *word = ""; ///< on buttons; empty: `text`
    const char *tip = ""; ///< what it does, for tool tips; empty: `text`
    const char *shortcuts = ""; ///< portable, separated by "; "
    const char *icon = "";
    Choice choice = Choice::None;
    bool checkable = false; ///< on its own, outside a choice
};

[[nodiscard]] const std::vector<Command> &commandTable();

/// One action per command. Words follow the installed translators on `retranslate`.
class Commands final : public QObject {
    Q_OBJECT
public:
    explicit Commands(QObject *parent = nullptr);

    [[nodiscard]] QAction *action(CommandId id) const { return m_actions.value(static_cast<int>(id)); }
    [[nodiscard]] QList<QAction *> choices(Choice choice) const;
    [[nodiscard]] QString choiceName(Choice choice) const; ///< "Values", "Ranges" …
    [[nodiscard]] QString menuName(CommandMenu menu) const; ///< with a key mark in English
    [[nodiscard]] QString name(CommandId id) const; ///< the command's own words, whatever its action says now
    void check(CommandId id);
    void setChoiceEnabled(Choice choice, bool enabled);
    void retranslate();

private:
    QHash<int, QAction *> m_actions;
    QHash<int, QActionGroup *> m_groups;
};

} // namespace tenbin
