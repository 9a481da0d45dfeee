// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the form of the program's messages on the command line.
#include "app/console.h"

#include <QFileDevice>

namespace tenbin {

namespace {

constexpr int barWidth = 30; // characters

/// QFile keeps bytes back until it is flushed; only then a full disk shows.
bool writeAll(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return false;
    auto *file = qobject_cast<QFileDevice *>(&device);
    return !file || file->flush();
}

/// Data may hold control characters; on a terminal they could do anything.
QString printable(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

} // namespace

ExitCode exitCodeOf(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Usage:
        return ExitCode::Usage;
    case Failure::Kind::Input:
        return ExitCode::Input;
    case Failure::Kind::Output:
        return ExitCode::Output;
    }
    Q_UNREACHABLE();
}

Console::Console(QIODevice &data, QIODevice &messages, Terminal terminal, Language language)
    : m_data(data)
    , m_messages(messages)
    , m_terminal(terminal)
    , m_language(std::move(language))
{
}

QString Console::words(const char *source) const
{
    return m_language.translate("Console", source);
}

ExitCode Console::data(const QByteArray &bytes)
{
    clearProgress();
    if (writeAll(m_data, bytes))
        return ExitCode::Done;
    return fail({Failure::Kind::Output,
        words(QT_TRANSLATE_NOOP("Console", "The output cannot be written: %1.")).arg(m_data.errorString()), {}});
}

ExitCode Console::text(const QString &lines)
{
    QStringList kept;
    for (const QString &line : lines.split(u'\n'))
        kept.append(printable(line));
    return data(kept.join(u'\n').toUtf8());
}

void Console::message(const QString &text)
{
    clearProgress();
    writeAll(m_messages, QByteArrayLiteral("tenbin: ") + printable(text).toUtf8() + '\n');
}

ExitCode Console::fail(const Failure &failure)
{
    message(failure.where.isEmpty() ? failure.what : QStringLiteral("%1: %2").arg(failure.where, failure.what));
    return exitCodeOf(failure.kind);
}

void Console::problems(const Problems &problems, const QString &file)
{
    const QString place = file.isEmpty() ? words(QT_TRANSLATE_NOOP("Console", "built-in story")) : file;
    for (const Problem &problem : problems) {
        const QString severity = problem.severity == Severity::Error ? words(QT_TRANSLATE_NOOP("Console", "error"))
                                                                     : words(QT_TRANSLATE_NOOP("Console", "warning"));
        message(QStringLiteral("%1: %2 [%3] %4%5")
                    .arg(place, severity, problemCodeName(problem.code),
                        problem.pointer.isEmpty() ? QString() : problem.pointer + QStringLiteral(": "),
                        problemText(problem, m_language)));
    }
}

void Console::progress(int done, int total, const QString &name)
{
    if (m_terminal == Terminal::No || total <= 0)
        return;
    const int filled = barWidth * done / total;
    const QByteArray bar = QByteArray(filled, '#') + QByteArray(barWidth - filled, '.');
    // Back to the start of the line, and the rest of the old line away.
    m_messages.write("\r[" + bar + "] " + QByteArray::number(done) + '/' + QByteArray::number(total) + ' '
        + printable(name).toUtf8() + "\x1b[K");
    writeAll(m_messages, {});
    m_drawn = true;
}

void Console::clearProgress()
{
    if (!m_drawn)
        return;
    m_messages.write("\r\x1b[K");
    m_drawn = false;
}

} // namespace tenbin
