// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the parts of the line, their order and their checks.
#include "core/story/embedded.h"

#include "core/figures/scenarios.h"
#include "core/story/embeddedpacking.h"
#include "core/story/storyreader.h"

#include <QJsonDocument>

namespace tenbin {

namespace {

const QByteArray family = QByteArrayLiteral("tenbin-story-");
constexpr int capsuleVersion = 1;
constexpr qsizetype longestVersion = 9; // digits

tl::unexpected<Problem> fault(ProblemCode code, QStringList arguments = {})
{
    return tl::unexpected(Problem{Severity::Error, code, std::move(arguments), {}});
}

tl::unexpected<Problem> tooLarge(qint64 size, qint64 limit)
{
    return fault(ProblemCode::TooLarge, {QString::number(size), QString::number(limit)});
}

QByteArray part(const QByteArray &bytes)
{
    return packedBytes(bytes).toBase64();
}

tl::expected<QByteArray, Problem> contentOf(const QByteArray &part, qint64 limit)
{
    const auto packed =
        QByteArray::fromBase64Encoding(part, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!packed)
        return fault(ProblemCode::DamagedPicture);
    Unpacking unpacked = unpackedBytes(*packed, limit);
    if (unpacked.end == Unpacking::End::TooLarge)
        return tooLarge(limit + 1, limit);
    if (unpacked.end == Unpacking::End::Damaged)
        return fault(ProblemCode::DamagedPicture);
    return std::move(unpacked.bytes);
}

/// Nothing that could be taken for a place outside the folder or upset a line of text.
QString fileNameOf(const QString &origin)
{
    QString name;
    for (const QChar c : origin.section(u'/', -1).section(u'\\', -1)) {
        if (c.isPrint() || c.isSurrogate())
            name += c;
    }
    return name == QLatin1String(".") || name == QLatin1String("..") ? QString() : name.left(maxOriginLength);
}

/// The text behind the version; a fault for a line of another version, or for something else.
tl::expected<QByteArray, Problem> bodyOf(const QByteArray &line)
{
    if (!line.startsWith(family))
        return fault(ProblemCode::NoStoryInside);
    const qsizetype colon = line.indexOf(':', family.size());
    const QByteArray version = line.mid(family.size(), colon - family.size());
    bool isNumber = false;
    const int number = version.toInt(&isNumber);
    if (colon < 0 || version.size() > longestVersion || !isNumber || number < capsuleVersion)
        return fault(ProblemCode::DamagedPicture);
    if (number > capsuleVersion)
        return fault(ProblemCode::NewerPicture, {QString::number(number), QString::number(capsuleVersion)});
    return line.mid(colon + 1);
}

bool isObject(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).isObject();
}

} // namespace

CapsuleStory::CapsuleStory(const QByteArray &storyJson)
{
    if (storyJson.size() <= maxStoryBytes)
        m_packed = part(storyJson);
}

QByteArray CapsuleStory::with(const NamedScenario &scenario, const QByteArray &view, const QString &origin) const
{
    const QByteArray settings = writeScenarioFile(scenario);
    if (m_packed.isEmpty() || view.size() > maxViewBytes || settings.size() > maxScenarioBytes)
        return {};
    const QByteArray start = family + QByteArray::number(capsuleVersion) + ':';
    return start + part(fileNameOf(origin).toUtf8()) + ':' + part(settings) + ':' + part(view) + ':' + m_packed;
}

QByteArray writeCapsule(const Embedded &embedded)
{
    return CapsuleStory(embedded.story).with(embedded.scenario, embedded.view, embedded.origin);
}

NamedScenario pictureScenario(const Scenario &scenario)
{
    return namedScenario(QStringLiteral("picture"), {}, scenario);
}

tl::expected<Embedded, Problem> unpackCapsule(const QByteArray &line)
{
    if (line.size() > maxCapsuleBytes)
        return tooLarge(line.size(), maxCapsuleBytes);
    const auto body = bodyOf(line);
    if (!body)
        return tl::unexpected(body.error());
    if (body->count(':') != 3)
        return fault(ProblemCode::DamagedPicture);
    const QByteArrayList parts = body->split(':');
    constexpr qint64 limits[] = {4 * maxOriginLength, maxScenarioBytes, maxViewBytes, maxStoryBytes};
    QByteArray contents[4];
    for (int i = 0; i < 4; ++i) {
        auto content = contentOf(parts[i], limits[i]);
        if (!content)
            return tl::unexpected(std::move(content.error()));
        contents[i] = std::move(*content);
    }
    ScenarioReading scenario = readScenario(contents[1]);
    if (hasErrors(scenario.problems) || !isObject(contents[2]))
        return fault(ProblemCode::DamagedPicture);
    return Embedded{
        std::move(contents[3]), std::move(scenario.scenario), std::move(contents[2]), fileNameOf(QString::fromUtf8(contents[0]))};
}

Result<Embedded> readCapsule(const QByteArray &line, const Language &language)
{
    return unpackCapsule(line).map_error([&](const Problem &problem) {
        return Failure{Failure::Kind::Input, problemText(problem, language), {}};
    });
}

} // namespace tenbin
