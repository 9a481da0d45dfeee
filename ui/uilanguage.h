// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the translators installed for tr() and for Qt's own dialogs.
#pragma once

#include "core/values/language.h"

#include <memory>

#include <QTranslator>

namespace tenbin {

/// Installed while it lives.
class UiLanguage final {
public:
    UiLanguage() = default;
    ~UiLanguage();
    UiLanguage(const UiLanguage &) = delete;
    UiLanguage &operator=(const UiLanguage &) = delete;

    /// Replaces what is installed; widgets get QEvent::LanguageChange.
    void install(LanguageId language);

private:
    std::unique_ptr<QTranslator> m_program;
    std::unique_ptr<QTranslator> m_qt;
};

/// Japanese where the system speaks it, else English.
[[nodiscard]] LanguageId systemLanguage();

} // namespace tenbin
