// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/naming.h"

#include <algorithm>

#include <QRegularExpression>
#include <QSet>
#include <QTextBoundaryFinder>

namespace tenbin {
namespace {

QString valueOf(const QString &field, const NameFields &fields)
{
    const QString values[] = {fields.chart, fields.lang, fields.theme, fields.ext, fields.story, fields.date, fields.title};
    return values[nameFieldNames().indexOf(field)];
}

bool isSeparator(QChar character)
{
    return QStringView(u".-_ ").contains(character);
}

QString filled(const QString &pattern, const NameFields &fields)
{
    static const QRegularExpression field(
        QStringLiteral("\\{(%1)\\}").arg(nameFieldNames().join(u'|')), QRegularExpression::CaseInsensitiveOption);
    QString name;
    qsizetype end = 0;
    for (auto match = field.globalMatch(pattern); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        name += QStringView(pattern).mid(end, found.capturedStart() - end);
        end = found.capturedEnd();
        const QString value = valueOf(found.captured(1).toLower(), fields);
        if (value.isEmpty() && !name.isEmpty() && isSeparator(name.back()))
            name.chop(1);
        name += value;
    }
    return name += QStringView(pattern).mid(end);
}

/// Windows and shared folders refuse these even where the system here would not. Break hints of texts are nothing for names.
QString withoutForbidden(const QString &name)
{
    QString clean;
    for (const QChar character : name) {
        if (character.category() == QChar::Other_Format)
            continue;
        const bool control = character.category() == QChar::Other_Control || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator;
        clean += control || QStringView(u"/\\:*?\"<>|").contains(character) ? QChar(u'_') : character;
    }
    return clean;
}

QString withoutEdges(QString stem)
{
    while (!stem.isEmpty() && (stem.back() == u'.' || stem.back().isSpace()))
        stem.chop(1);
    while (!stem.isEmpty() && (stem.front() == u'.' || stem.front().isSpace()))
        stem.remove(0, 1); // a name with a point in front would be hidden
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"), QRegularExpression::CaseInsensitiveOption);
    return stem.isEmpty() || device.match(stem).hasMatch() ? stem + u'_' : stem;
}

/// At most so many bytes of UTF-8, cut between letters as readers see them.
QString cut(const QString &text, qsizetype bytes)
{
    if (text.toUtf8().size() <= bytes)
        return text;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype fits = 0;
    for (qsizetype next = letters.toNextBoundary(); next >= 0; next = letters.toNextBoundary()) {
        if (text.left(next).toUtf8().size() > bytes)
            break;
        fits = next;
    }
    return text.left(fits);
}

QString joined(const QString &stem, const QString &more, const QString &ending)
{
    return withoutEdges(cut(stem, mostNameBytes - more.size() - ending.toUtf8().size())) + more + ending;
}

} // namespace

const QStringList &nameFieldNames()
{
    static const QStringList names{QStringLiteral("chart"), QStringLiteral("lang"), QStringLiteral("theme"),
        QStringLiteral("ext"), QStringLiteral("story"), QStringLiteral("date"), QStringLiteral("title")};
    return names;
}

QString fileNameOf(const QString &pattern, const NameFields &fields)
{
    QString name = withoutForbidden(filled(pattern, fields));
    const QString ending = u'.' + fields.ext;
    if (name.endsWith(ending, Qt::CaseInsensitive))
        name.chop(ending.size());
    return joined(name, {}, ending);
}

QStringList uniqueNames(const QStringList &names)
{
    QSet<QString> taken;
    QStringList unique;
    for (const QString &name : names) {
        const qsizetype point = std::max<qsizetype>(0, name.lastIndexOf(u'.'));
        QString candidate = name;
        for (int number = 2; taken.contains(candidate.toCaseFolded()); ++number)
            candidate = joined(name.left(point), QStringLiteral("-%1").arg(number), name.mid(point));
        taken.insert(candidate.toCaseFolded());
        unique << candidate;
    }
    return unique;
}

} // namespace tenbin
