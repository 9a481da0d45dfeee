// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the stable names of faults and their sentences in both languages.
#include "core/values/problem.h"

#include <algorithm>
#include <array>
#include <optional>

#include <QtGlobal>

#include "core/values/digits.h"
#include "core/values/language.h"

namespace tenbin {

namespace {

/// English source text; %1, %2 are the problem's arguments in their order. No default: a code without a sentence does not
/// compile.
const char *sentence(ProblemCode code)
{
    // clang-format off
    switch (code) {
    case ProblemCode::CannotRead: return QT_TRANSLATE_NOOP("Problem", "%1 cannot be read (%2). Check that the file is there and that you may read it.");
    case ProblemCode::Empty: return QT_TRANSLATE_NOOP("Problem", "The file is empty. Choose another one.");
    case ProblemCode::TooLarge: return QT_TRANSLATE_NOOP("Problem", "This is too large: %1, and the limit is %2. Take out what is not needed.");
    case ProblemCode::NotText: return QT_TRANSLATE_NOOP("Problem", "This is not a text in UTF-8, UTF-16 or Shift_JIS. Save it again as UTF-8.");
    case ProblemCode::NotUtf8: return QT_TRANSLATE_NOOP("Problem", "The file is not UTF-8 text. Save it again as UTF-8.");
    case ProblemCode::Syntax: return QT_TRANSLATE_NOOP("Problem", "Line %1, column %2 cannot be read (%3). Check the commas, quotation marks and brackets there.");
    case ProblemCode::TooDeep: return QT_TRANSLATE_NOOP("Problem", "Brackets are nested more than %1 levels deep. Use fewer levels.");
    case ProblemCode::DuplicateKey: return QT_TRANSLATE_NOOP("Problem", "“%1” stands here twice. Keep one of them.");
    case ProblemCode::UnknownKey: return QT_TRANSLATE_NOOP("Problem", "“%1” is not known here and is ignored. Check its spelling.");
    case ProblemCode::MissingKey: return QT_TRANSLATE_NOOP("Problem", "“%1” is missing. Add it.");
    case ProblemCode::WrongType: return QT_TRANSLATE_NOOP("Problem", "Expected here: %1. Found: %2. Write it in the expected form.");
    case ProblemCode::WrongVersion: return QT_TRANSLATE_NOOP("Problem", "The file has format %1; this program reads format %2. Use a version of the program that fits the file.");
    case ProblemCode::BadId: return QT_TRANSLATE_NOOP("Problem", "“%1” cannot be an id. Use small letters, digits, points and hyphens, and start with a letter.");
    case ProblemCode::DuplicateId: return QT_TRANSLATE_NOOP("Problem", "The id “%1” is used twice. Give one of them another id.");
    case ProblemCode::UnknownReference: return QT_TRANSLATE_NOOP("Problem", "“%1” names nothing in this story. Expected: %2. Check its spelling or add it.");
    case ProblemCode::UnknownUnit: return QT_TRANSLATE_NOOP("Problem", "The unit “%1” is not known. Use a known one, such as USD, parameter, GPU-hour or ratio.");
    case ProblemCode::UnknownWord: return QT_TRANSLATE_NOOP("Problem", "“%1” is not possible here. Use one of: %2.");
    case ProblemCode::BadNumber: return QT_TRANSLATE_NOOP("Problem", "“%1” is not a number. Write digits with at most one point, such as 5.5 or 60e9.");
    case ProblemCode::BadDate: return QT_TRANSLATE_NOOP("Problem", "“%1” is not a date. Write it as 2025-01-24, 2025-01 or 2025.");
    case ProblemCode::LowAboveHigh: return QT_TRANSLATE_NOOP("Problem", "The low end %1 is above the high end %2. Swap or correct them.");
    case ProblemCode::MissingLanguage: return QT_TRANSLATE_NOOP("Problem", "The text in %1 is missing; the other language is shown. Add it.");
    case ProblemCode::NoReading: return QT_TRANSLATE_NOOP("Problem", "This fact has no value. Add what the article says or what was checked.");
    case ProblemCode::NoSource: return QT_TRANSLATE_NOOP("Problem", "This value has no source. Name one, or mark it as having none (certainty D).");
    case ProblemCode::FormulaSyntax: return QT_TRANSLATE_NOOP("Problem", "The formula cannot be read from character %1: %2. Put a space on both sides of + - * / and check the brackets.");
    case ProblemCode::Cycle: return QT_TRANSLATE_NOOP("Problem", "These figures rest on each other in a circle: %1. Change one of their formulas.");
    case ProblemCode::UnitMismatch: return QT_TRANSLATE_NOOP("Problem", "The units do not go together: %1 and %2. Check the formula and its values.");
    case ProblemCode::InUse: return QT_TRANSLATE_NOOP("Problem", "“%1” is used by %2. Take it out there first.");
    case ProblemCode::NoStoryInside: return QT_TRANSLATE_NOOP("Problem", "This picture carries no story (any more). Programs that edit or shrink pictures often drop it. Open the picture as it was saved.");
    case ProblemCode::NewerPicture: return QT_TRANSLATE_NOOP("Problem", "A newer version of Tenbin made this picture (form %1; this program reads form %2). Use a newer version.");
    case ProblemCode::DamagedPicture: return QT_TRANSLATE_NOOP("Problem", "The story inside this picture is damaged. Open the picture as it was saved.");
    case ProblemCode::NoPrices: return QT_TRANSLATE_NOOP("Problem", "There are no prices in this file. It needs a column of dates and one of prices.");
    case ProblemCode::NoModels: return QT_TRANSLATE_NOOP("Problem", "There is no list of models in this file. It needs a column of names and one of parameters, cost, hours or compute.");
    case ProblemCode::LineTooLong: return QT_TRANSLATE_NOOP("Problem", "Line %1 is longer than %2 bytes. This is no table of text.");
    case ProblemCode::TooManyRows: return QT_TRANSLATE_NOOP("Problem", "The file has more than %1 rows.");
    case ProblemCode::Binary: return QT_TRANSLATE_NOOP("Problem", "This is no text file.");
    case ProblemCode::UnclosedQuote: return QT_TRANSLATE_NOOP("Problem", "A quotation mark opened on line %1 is never closed.");
    case ProblemCode::Shrunk: return QT_TRANSLATE_NOOP("Problem", "The file was shortened or removed while it was read. Read it again.");
    case ProblemCode::Cancelled: return QT_TRANSLATE_NOOP("Problem", "Reading was cancelled.");
    case ProblemCode::DamagedFile: return QT_TRANSLATE_NOOP("Problem", "The file inside the story is damaged.");
    case ProblemCode::DataMissing: return QT_TRANSLATE_NOOP("Problem", "The linked file %1 is not there. Show where it is, or remove the link.");
    case ProblemCode::DataChanged: return QT_TRANSLATE_NOOP("Problem", "The linked file %1 is another than when it was linked.");
    case ProblemCode::DivisorContainsZero: return QT_TRANSLATE_NOOP("Problem", "The number to divide by could be zero, so there is no value. Narrow its range.");
    case ProblemCode::NotProvable: return QT_TRANSLATE_NOOP("Problem", "The exact range cannot be worked out, because %1 stands in the formula more than once. Write it once, such as (a + b) / x for a / x + b / x.");
    case ProblemCode::TooManyRepeated: return QT_TRANSLATE_NOOP("Problem", "%1 values stand in the formula more than once; at most %2 can. Write the formula with fewer repeats.");
    case ProblemCode::TooComplex: return QT_TRANSLATE_NOOP("Problem", "The formula is too long once written out; the limit is %1. Split or shorten it.");
    case ProblemCode::Unbounded: return QT_TRANSLATE_NOOP("Problem", "Only a lower limit is known for %1, so there is no value. Give it an upper limit or set a value.");
    case ProblemCode::RestsOnProblem: return QT_TRANSLATE_NOOP("Problem", "%1, on which this rests, has no value. Correct that one first.");
    case ProblemCode::UnknownFact: return QT_TRANSLATE_NOOP("Problem", "The story has no fact “%1” to change. Check its spelling.");
    }
    // clang-format on
    Q_UNREACHABLE();
}

/// Words that stand as arguments because the reader names them in English; everything else is data and stays as it is.
constexpr std::array argumentWords = {
    QT_TRANSLATE_NOOP("ProblemWord", "a text"),
    QT_TRANSLATE_NOOP("ProblemWord", "a number"),
    QT_TRANSLATE_NOOP("ProblemWord", "a list"),
    QT_TRANSLATE_NOOP("ProblemWord", "an object"),
    QT_TRANSLATE_NOOP("ProblemWord", "true or false"),
    QT_TRANSLATE_NOOP("ProblemWord", "nothing"),
    QT_TRANSLATE_NOOP("ProblemWord", "a source"),
    QT_TRANSLATE_NOOP("ProblemWord", "a fact"),
    QT_TRANSLATE_NOOP("ProblemWord", "a figure"),
    QT_TRANSLATE_NOOP("ProblemWord", "a fact or figure"),
    QT_TRANSLATE_NOOP("ProblemWord", "a claim"),
    QT_TRANSLATE_NOOP("ProblemWord", "a caveat"),
    QT_TRANSLATE_NOOP("ProblemWord", "a model"),
    QT_TRANSLATE_NOOP("ProblemWord", "an assumption"),
    QT_TRANSLATE_NOOP("ProblemWord", "a scenario"),
    QT_TRANSLATE_NOOP("ProblemWord", "a chart"),
    QT_TRANSLATE_NOOP("ProblemWord", "Japanese"),
    QT_TRANSLATE_NOOP("ProblemWord", "English"),
};

/// The short form a reader of JSON uses, and the words for people.
struct Alias {
    QLatin1String name;
    const char *words;
};

constexpr std::array aliases = {
    Alias{QLatin1String("string"), "a text"},
    Alias{QLatin1String("text"), "a text"},
    Alias{QLatin1String("number"), "a number"},
    Alias{QLatin1String("integer"), "a number"},
    Alias{QLatin1String("array"), "a list"},
    Alias{QLatin1String("list"), "a list"},
    Alias{QLatin1String("object"), "an object"},
    Alias{QLatin1String("boolean"), "true or false"},
    Alias{QLatin1String("null"), "nothing"},
    Alias{QLatin1String("source"), "a source"},
    Alias{QLatin1String("fact"), "a fact"},
    Alias{QLatin1String("figure"), "a figure"},
    Alias{QLatin1String("fact or figure"), "a fact or figure"},
    Alias{QLatin1String("claim"), "a claim"},
    Alias{QLatin1String("caveat"), "a caveat"},
    Alias{QLatin1String("model"), "a model"},
    Alias{QLatin1String("assumption"), "an assumption"},
    Alias{QLatin1String("scenario"), "a scenario"},
    Alias{QLatin1String("chart"), "a chart"},
    Alias{QLatin1String("ja"), "Japanese"},
    Alias{QLatin1String("en"), "English"},
};

/// Only these codes carry words; an id or a key that happens to read "source" must stay as it is.
bool carriesWord(ProblemCode code, qsizetype index)
{
    return code == ProblemCode::WrongType || code == ProblemCode::MissingLanguage
        || (code == ProblemCode::UnknownReference && index == 1);
}

QString wordText(const QString &argument, const Language &language)
{
    const auto alias = std::find_if(aliases.begin(), aliases.end(), [&](const Alias &each) { return argument == each.name; });
    if (alias != aliases.end())
        return language.translate("ProblemWord", alias->words);
    const auto word = std::find_if(
        argumentWords.begin(), argumentWords.end(), [&](const char *each) { return argument == QLatin1String(each); });
    return word != argumentWords.end() ? language.translate("ProblemWord", *word) : argument;
}

/// Sizes and limits are easier to compare as 4,194,304; everything else stands as the user wrote it.
QString argumentText(const Problem &problem, qsizetype index, const Language &language)
{
    if (problem.code == ProblemCode::Cycle)
        return problem.arguments.join(QStringLiteral(" → ")); // as many ids as the circle has
    if (index >= problem.arguments.size())
        return QStringLiteral("?");
    const QString &argument = problem.arguments[index];
    if (carriesWord(problem.code, index))
        return wordText(argument, language);
    if (problem.code == ProblemCode::UnknownWord && index == 1)
        return problem.arguments.mid(1).join(QStringLiteral(", "));
    const bool size = problem.code == ProblemCode::TooLarge || problem.code == ProblemCode::TooComplex;
    const auto number = size ? parseDecimal(argument) : std::nullopt;
    return number ? digitsText(*number, 0, Grouping::Thousands, language.id()) : argument;
}

} // namespace

QString problemCodeName(ProblemCode code)
{
    // clang-format off
    switch (code) {
    case ProblemCode::CannotRead: return QStringLiteral("cannot-read");
    case ProblemCode::Empty: return QStringLiteral("empty");
    case ProblemCode::TooLarge: return QStringLiteral("too-large");
    case ProblemCode::NotUtf8: return QStringLiteral("not-utf8");
    case ProblemCode::NotText: return QStringLiteral("not-text");
    case ProblemCode::Syntax: return QStringLiteral("syntax");
    case ProblemCode::TooDeep: return QStringLiteral("too-deep");
    case ProblemCode::DuplicateKey: return QStringLiteral("duplicate-key");
    case ProblemCode::UnknownKey: return QStringLiteral("unknown-key");
    case ProblemCode::MissingKey: return QStringLiteral("missing-key");
    case ProblemCode::WrongType: return QStringLiteral("wrong-type");
    case ProblemCode::WrongVersion: return QStringLiteral("wrong-version");
    case ProblemCode::BadId: return QStringLiteral("bad-id");
    case ProblemCode::DuplicateId: return QStringLiteral("duplicate-id");
    case ProblemCode::UnknownReference: return QStringLiteral("unknown-reference");
    case ProblemCode::UnknownUnit: return QStringLiteral("unknown-unit");
    case ProblemCode::UnknownWord: return QStringLiteral("unknown-word");
    case ProblemCode::BadNumber: return QStringLiteral("bad-number");
    case ProblemCode::BadDate: return QStringLiteral("bad-date");
    case ProblemCode::LowAboveHigh: return QStringLiteral("low-above-high");
    case ProblemCode::MissingLanguage: return QStringLiteral("missing-language");
    case ProblemCode::NoReading: return QStringLiteral("no-reading");
    case ProblemCode::NoSource: return QStringLiteral("no-source");
    case ProblemCode::FormulaSyntax: return QStringLiteral("formula-syntax");
    case ProblemCode::Cycle: return QStringLiteral("cycle");
    case ProblemCode::UnitMismatch: return QStringLiteral("unit-mismatch");
    case ProblemCode::InUse: return QStringLiteral("in-use");
    case ProblemCode::NoStoryInside: return QStringLiteral("no-story-inside");
    case ProblemCode::NewerPicture: return QStringLiteral("newer-picture");
    case ProblemCode::DamagedPicture: return QStringLiteral("damaged-picture");
    case ProblemCode::NoPrices: return QStringLiteral("no-prices");
    case ProblemCode::NoModels: return QStringLiteral("no-models");
    case ProblemCode::LineTooLong: return QStringLiteral("line-too-long");
    case ProblemCode::TooManyRows: return QStringLiteral("too-many-rows");
    case ProblemCode::Binary: return QStringLiteral("binary");
    case ProblemCode::UnclosedQuote: return QStringLiteral("unclosed-quote");
    case ProblemCode::Shrunk: return QStringLiteral("shrunk");
    case ProblemCode::Cancelled: return QStringLiteral("cancelled");
    case ProblemCode::DamagedFile: return QStringLiteral("damaged-file");
    case ProblemCode::DataMissing: return QStringLiteral("data-missing");
    case ProblemCode::DataChanged: return QStringLiteral("data-changed");
    case ProblemCode::DivisorContainsZero: return QStringLiteral("divisor-contains-zero");
    case ProblemCode::NotProvable: return QStringLiteral("not-provable");
    case ProblemCode::TooManyRepeated: return QStringLiteral("too-many-repeated");
    case ProblemCode::TooComplex: return QStringLiteral("too-complex");
    case ProblemCode::Unbounded: return QStringLiteral("unbounded");
    case ProblemCode::RestsOnProblem: return QStringLiteral("rests-on-problem");
    case ProblemCode::UnknownFact: return QStringLiteral("unknown-fact");
    }
    // clang-format on
    Q_UNREACHABLE();
}

QString problemText(const Problem &problem, const Language &language)
{
    const QString source = language.translate("Problem", sentence(problem.code));
    // One pass over the sentence, so that a "%1" inside a user's data is never filled in again.
    QString text;
    for (qsizetype at = 0; at < source.size(); ++at) {
        const bool place = source[at] == u'%' && at + 1 < source.size() && source[at + 1] >= u'1' && source[at + 1] <= u'9';
        if (!place) {
            text += source[at];
            continue;
        }
        text += argumentText(problem, source[++at].unicode() - u'1', language);
    }
    return text;
}

bool hasErrors(const Problems &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const Problem &each) { return each.severity == Severity::Error; });
}

} // namespace tenbin
