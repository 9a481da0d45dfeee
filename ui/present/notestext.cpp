// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/notestext.h"

#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>

namespace tenbin {

void setNotesMarkdown(QTextDocument &document, const QString &markdown)
{
    constexpr QChar gap(0x200A); // a space to Markdown; taken out again below
    static const QRegularExpression strong(QStringLiteral("\\*\\*([^*\\s](?:[^*\\n]*[^*\\s])?)\\*\\*"));
    QString spaced = markdown;
    spaced.remove(gap).replace(strong, gap + QStringLiteral("**\\1**") + gap);
    document.setMarkdown(spaced, QTextDocument::MarkdownNoHTML);
    for (QTextCursor found = document.find(QString(gap)); !found.isNull(); found = document.find(QString(gap), found))
        found.removeSelectedText();
}

} // namespace tenbin
