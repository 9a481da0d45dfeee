// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: where a command writes: data, messages and progress, in the language of the messages.
#pragma once

#include "core/values/language.h"
#include "core/values/problem.h"
#include "core/values/result.h"

#include <QByteArray>

class QIODevice;

namespace tenbin {

/// What the program ends with; the numbers are the contract with scripts.
enum class ExitCode { Done = 0, Findings = 1, Usage = 2, Input = 3, Output = 4 };

[[nodiscard]] ExitCode exitCodeOf(Failure::Kind kind);

class Console final {
public:
    enum class Terminal { No, Yes };

    /// `data` and `messages` must be open and outlive the console. A progress bar is drawn on terminals only.
    Console(QIODevice &data, QIODevice &messages, Terminal terminal, Language language);

    [[nodiscard]] const Language &language() const { return m_language; }
    /// Words of the context "Console".
    [[nodiscard]] QString words(const char *source) const;

    /// Done, or Output with a message if the bytes cannot be written.
    [[nodiscard]] ExitCode data(const QByteArray &bytes);
    /// Lines of words as data: control characters other than line ends stay out.
    [[nodiscard]] ExitCode text(const QString &lines);
    /// One line, after "tenbin: ".
    void message(const QString &text);
    /// The failure's words and the exit code for its kind.
    [[nodiscard]] ExitCode fail(const Failure &failure);
    /// One line each: severity, code, place and sentence. `file` names the story, empty for the built-in one.
    void problems(const Problems &problems, const QString &file);
    void progress(int done, int total, const QString &name);

private:
    void clearProgress();

    QIODevice &m_data;
    QIODevice &m_messages;
    Terminal m_terminal;
    Language m_language;
    bool m_drawn = false; ///< a bar stands in the current line
};

} // namespace tenbin
