// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the words of the one question a price file may leave open.
#include "core/market/quotesreader.h"

namespace tenbin {

QString questionText(const DateQuestion &question, const Language &language)
{
    QStringList words;
    for (const DateOrder order : question.possible)
        words.append(dateOrderName(order));
    return language.translate("Prices", "Dates such as %1 can be read in more than one way. Say how they are meant: %2.")
        .arg(question.text, words.join(QStringLiteral(", ")));
}

} // namespace tenbin
