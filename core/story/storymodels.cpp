// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/story/storymodels.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr qsizetype longestSlug = 40; // ids of facts have more before and behind it

template <typename Words>
Text inBoth(Words words)
{
    return {words(Language::japanese()), words(Language::english())};
}

Text inBoth(const QString &text)
{
    return {text, text};
}

/// "Llama 3.1 405B" → "llama-3.1-405b"; names without a Latin letter or digit are "model".
QString slugOf(const QString &name)
{
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            slug.append(c);
        else if (!slug.isEmpty() && slug.back() != u'-')
            slug.append(u'-');
        if (slug.size() >= longestSlug)
            break;
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    if (slug.isEmpty())
        return QStringLiteral("model");
    return slug.front().isDigit() ? QStringLiteral("m-") + slug : slug;
}

bool isTaken(const Story &story, const QString &slug)
{
    const QString stem = QStringLiteral("catalogue.%1").arg(slug);
    const auto begins = [&](const auto &row) { return row.id == stem || row.id.startsWith(stem + u'.'); };
    return story.model(slug) || std::any_of(story.facts.begin(), story.facts.end(), begins)
        || std::any_of(story.figures.begin(), story.figures.end(), begins)
        || std::any_of(story.sources.begin(), story.sources.end(), begins);
}

QString freeSlug(const Story &story, const QString &slug)
{
    if (!isTaken(story, slug))
        return slug;
    for (int number = 2;; ++number) {
        const QString numbered = QStringLiteral("%1-%2").arg(slug).arg(number);
        if (!isTaken(story, numbered))
            return numbered;
    }
}

Text ownerOf(const DataLink &link)
{
    return link.source.isEmpty() ? inBoth(link.path.section(u'/', -1)) : link.source;
}

Source sourceOf(const CatalogueModel &model, const Catalogue &catalogue, const DataLink &link, const QString &slug)
{
    Source source;
    source.id = QStringLiteral("catalogue.%1").arg(slug);
    source.kind = catalogue.epoch ? SourceKind::Estimate : SourceKind::Secondary;
    source.publisher = ownerOf(link);
    source.title = inBoth([&](const Language &language) {
        return language.translate("Catalogue", "%1, entry %2").arg(language.pick(source.publisher), model.name);
    });
    source.date = model.published;
    source.where = model.link.isEmpty() ? link.path : model.link;
    return source;
}

Certainty certaintyOf(CatalogueCertainty certainty)
{
    return certainty == CatalogueCertainty::Confident ? Certainty::B : Certainty::C;
}

/// Of which catalogue, how sure it is, and for money of which year.
Text noteOf(const CatalogueModel &model, const Catalogue &catalogue, const DataLink &link, bool isMoney)
{
    return inBoth([&](const Language &language) {
        QString note = language.translate("Catalogue", "From the catalogue %1; confidence there: %2.")
                           .arg(language.pick(ownerOf(link)), catalogueCertaintyText(model.certainty, language));
        if (isMoney) {
            if (language.id() == LanguageId::English)
                note += u' ';
            note += catalogue.costYear > 0
                ? language.translate("Catalogue", "In dollars of %1.").arg(catalogue.costYear)
                : language.translate("Catalogue", "The catalogue does not say of which year the dollars are.");
        }
        return note;
    });
}

struct FactWords {
    const char *name; ///< last part of the id
    const char *label; ///< English, context "Catalogue"
    QStringView unit;
    MoneyKind kind = MoneyKind::None;
};

} // namespace

QString storyModelNamed(const Story &story, const QString &name)
{
    if (!story.models)
        return {};
    const auto found = std::find_if(story.models->list.begin(), story.models->list.end(),
        [&](const Model &model) { return model.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == story.models->list.end() ? QString() : found->id;
}

Edited withCatalogueModel(const Story &story, const CatalogueModel &model, const Catalogue &catalogue, const DataLink &link)
{
    if (!storyModelNamed(story, model.name).isEmpty())
        return tl::unexpected(Problem{Severity::Error, ProblemCode::DuplicateId, {model.name}, QStringLiteral("/models/list")});
    if (!model.parameters && !model.cost && !model.hours)
        return tl::unexpected(Problem{Severity::Error, ProblemCode::NoReading, {model.name}, {}});
    Story next = story;
    const QString slug = freeSlug(story, slugOf(model.name));
    const Source source = sourceOf(model, catalogue, link, slug);
    const auto addFact = [&](const std::optional<CatalogueNumber> &number, const FactWords &words) {
        const std::optional<Rational> value = number ? parseDecimal(number->printed) : std::nullopt;
        if (!value)
            return QString();
        Fact fact;
        fact.id = QStringLiteral("catalogue.%1.%2").arg(slug, QLatin1String(words.name));
        fact.label =
            inBoth([&](const Language &language) { return language.translate("Catalogue", words.label).arg(model.name); });
        fact.unit = *parseUnit(words.unit);
        fact.kind = words.kind;
        Reading &reading = fact.checked.emplace();
        reading.low = reading.high = Printed{number->printed, *value};
        reading.sources = QStringList{source.id};
        reading.certainty = certaintyOf(model.certainty);
        reading.note = noteOf(model, catalogue, link, words.kind != MoneyKind::None);
        next.facts.push_back(fact);
        return fact.id;
    };
    Model added;
    added.id = slug;
    added.name = model.name;
    added.developer = model.organisation;
    added.released = model.published;
    added.chip = model.hardware;
    added.parameters = addFact(model.parameters, {"parameters", QT_TRANSLATE_NOOP("Catalogue", "%1, parameters"), u"parameter"});
    const QString cost =
        addFact(model.cost, {"cost", QT_TRANSLATE_NOOP("Catalogue", "%1, training cost"), u"USD", MoneyKind::TrainingRun});
    if (!cost.isEmpty())
        added.estimates.append(cost); // not what the makers publish
    added.hours = addFact(model.hours, {"hours", QT_TRANSLATE_NOOP("Catalogue", "%1, chip-hours"), u"GPU-hour"});
    next.sources.push_back(source);
    if (!next.models)
        next.models.emplace();
    next.models->list.push_back(added);
    return checkedStory(std::move(next));
}

} // namespace tenbin
