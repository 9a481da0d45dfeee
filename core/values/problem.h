// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what can be wrong with a user's data, as codes with arguments and a place, without words.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tenbin {

class Language;

enum class Severity { Warning, Error };

/// One code per kind of fault. The text form (`problemCodeName`) is stable: it stands in `check --json` and in tests.
enum class ProblemCode {
    // the bytes
    CannotRead, // arguments: path, what the system says
    Empty, // nothing in the file
    TooLarge, // arguments: size, limit
    NotUtf8,
    NotText, // an article in no known encoding
    Syntax, // arguments: line, column, what the parser says
    TooDeep, // arguments: limit
    DuplicateKey, // arguments: key
    UnknownKey, // warning; arguments: key
    MissingKey, // arguments: key
    WrongType, // arguments: expected, found
    // the story
    WrongVersion, // arguments: found, supported
    BadId, // arguments: text
    DuplicateId, // arguments: id
    UnknownReference, // arguments: id, what it should name
    UnknownUnit, // arguments: text
    UnknownWord, // arguments: text, allowed words
    BadNumber, // arguments: text
    BadDate, // arguments: text
    LowAboveHigh, // arguments: low, high
    MissingLanguage, // warning; arguments: language
    NoReading, // a fact without any value
    NoSource, // warning: a reading without a source and not marked so
    FormulaSyntax, // arguments: position, formula
    Cycle, // arguments: ids on the cycle
    UnitMismatch, // arguments: left unit, right unit
    InUse, // what somebody wants to remove; arguments: id, what refers to it
    // the story inside a picture
    NoStoryInside,
    NewerPicture, // arguments: version found, supported
    DamagedPicture,
    // data files
    NoPrices, // arguments: what was missing
    NoModels, // arguments: what was missing
    LineTooLong, // arguments: line, limit
    TooManyRows, // arguments: limit
    Binary, // no text
    UnclosedQuote, // arguments: line it begins on
    Shrunk, // the file became shorter or went away while it was read
    Cancelled,
    DamagedFile, // a file inside the story
    DataMissing, // warning; arguments: path
    DataChanged, // warning; arguments: path
    // evaluation: these stay with their figure
    DivisorContainsZero,
    NotProvable, // arguments: variable that repeats in a way that cannot be proven monotone
    TooManyRepeated, // arguments: count, limit
    TooComplex, // arguments: limit
    Unbounded, // arguments: fact id whose value is only a lower bound
    RestsOnProblem, // arguments: figure id that has no value
    // scenario
    UnknownFact, // arguments: id
};

struct Problem {
    Severity severity = Severity::Error;
    ProblemCode code = ProblemCode::Syntax;
    QStringList arguments;
    QString pointer; ///< JSON pointer (RFC 6901) of the place, or empty for the file as a whole
    bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;

/// Stable kebab-case name, e.g. `low-above-high`.
[[nodiscard]] QString problemCodeName(ProblemCode code);
/// One sentence in the given language: what is wrong and what to do about it.
[[nodiscard]] QString problemText(const Problem &problem, const Language &language);
[[nodiscard]] bool hasErrors(const Problems &problems);

} // namespace tenbin
