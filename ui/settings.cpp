// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QSettings>

namespace tenbin {
namespace {

constexpr std::array themeChoiceNames{"system", "light", "dark", "contrast"};
constexpr int maxArticles = 200;
constexpr int mostPatternLetters = 200;
constexpr int mostTalkMinutes = 600;
constexpr int mostTalkKeys = 200;
constexpr std::array tabs{Tab::Spending, Tab::Models, Tab::Market};

/// Writes a value, or removes it where it is the default.
template <typename T>
void put(QSettings &store, const QString &key, const T &value, const T &standard)
{
    if (value == standard)
        store.remove(key);
    else
        store.setValue(key, value);
}

Tab readTab(const QString &name)
{
    const auto *found = std::find_if(tabs.begin(), tabs.end(), [&](Tab tab) { return tabName(tab) == name; });
    return found == tabs.end() ? Tab::Spending : *found;
}

ThemeChoice readThemeChoice(const QString &name)
{
    for (std::size_t i = 0; i < themeChoiceNames.size(); ++i) {
        if (name == QLatin1String(themeChoiceNames[i]))
            return static_cast<ThemeChoice>(i);
    }
    return ThemeChoice::System;
}

std::optional<LanguageId> readLanguage(const QString &code)
{
    if (code == QLatin1String("ja"))
        return LanguageId::Japanese;
    if (code == QLatin1String("en"))
        return LanguageId::English;
    return std::nullopt;
}

double readZoom(const QVariant &stored)
{
    bool isNumber = false;
    const double zoom = stored.toDouble(&isNumber);
    return isNumber && std::isfinite(zoom) ? std::clamp(zoom, smallestZoom, largestZoom) : 1;
}

PictureSettings readPicture(const QSettings &store)
{
    PictureSettings picture;
    const auto value = [&](const char *key, const auto &standard) {
        return store.value(QStringLiteral("picture/") + QLatin1String(key), standard);
    };
    picture.preset = value("preset", picture.preset).toString();
    const QSize size = value("size", picture.size).toSize();
    if (size.width() >= 100 && size.height() >= 100 && size.width() <= 20000 && size.height() <= 20000)
        picture.size = size;
    picture.formats = value("formats", picture.formats).toStringList();
    picture.languages = value("languages", picture.languages).toStringList();
    picture.themes = value("themes", picture.themes).toStringList();
    picture.transparent = value("transparent", picture.transparent).toBool();
    picture.allCharts = value("allCharts", picture.allCharts).toBool();
    picture.steps = value("steps", picture.steps).toBool();
    picture.story = value("story", picture.story).toBool();
    if (const QString pattern = value("namePattern", picture.namePattern).toString().left(mostPatternLetters);
        !pattern.trimmed().isEmpty())
        picture.namePattern = pattern;
    picture.folder = value("folder", picture.folder).toString();
    return picture;
}

void writePicture(QSettings &store, const PictureSettings &picture)
{
    const PictureSettings standard;
    const auto key = [](const char *name) { return QStringLiteral("picture/") + QLatin1String(name); };
    put(store, key("preset"), picture.preset, standard.preset);
    put(store, key("size"), picture.size, standard.size);
    put(store, key("formats"), picture.formats, standard.formats);
    put(store, key("languages"), picture.languages, standard.languages);
    put(store, key("themes"), picture.themes, standard.themes);
    put(store, key("transparent"), picture.transparent, standard.transparent);
    put(store, key("allCharts"), picture.allCharts, standard.allCharts);
    put(store, key("steps"), picture.steps, standard.steps);
    put(store, key("story"), picture.story, standard.story);
    put(store, key("namePattern"), picture.namePattern, standard.namePattern);
    put(store, key("folder"), picture.folder, standard.folder);
}

TalkSettings readTalk(const QSettings &store)
{
    TalkSettings talk;
    const auto value = [&](const char *key, const auto &standard) {
        return store.value(QStringLiteral("talk/") + QLatin1String(key), standard);
    };
    talk.notes = std::clamp(value("notes", talk.notes).toInt(), 8, 96);
    talk.minutes = std::clamp(value("minutes", talk.minutes).toInt(), 0, mostTalkMinutes);
    talk.audienceScreen = value("audienceScreen", QString()).toString();
    talk.consoleScreen = value("consoleScreen", QString()).toString();
    const QVariantMap keys = store.value(QStringLiteral("talk/keys")).toMap();
    for (auto each = keys.cbegin(); each != keys.cend() && talk.keys.size() < mostTalkKeys; ++each)
        talk.keys.insert(each.key(), each.value().toString().left(mostPatternLetters));
    return talk;
}

void writeTalk(QSettings &store, const TalkSettings &talk)
{
    const TalkSettings standard;
    const auto key = [](const char *name) { return QStringLiteral("talk/") + QLatin1String(name); };
    put(store, key("notes"), talk.notes, standard.notes);
    put(store, key("minutes"), talk.minutes, standard.minutes);
    put(store, key("audienceScreen"), talk.audienceScreen, standard.audienceScreen);
    put(store, key("consoleScreen"), talk.consoleScreen, standard.consoleScreen);
    QVariantMap keys;
    for (auto each = talk.keys.cbegin(); each != talk.keys.cend(); ++each)
        keys.insert(each.key(), each.value());
    put(store, key("keys"), keys, QVariantMap());
}

} // namespace

Settings readSettings(const QSettings &store)
{
    Settings settings;
    settings.geometry = store.value(QStringLiteral("window/geometry")).toByteArray();
    settings.listWidth = std::clamp(store.value(QStringLiteral("window/listWidth"), settings.listWidth).toInt(), 50, 1000);
    settings.sideWidth = std::clamp(store.value(QStringLiteral("window/sideWidth"), settings.sideWidth).toInt(), 50, 1000);
    settings.evidence = store.value(QStringLiteral("window/evidence"), settings.evidence).toBool();
    settings.whatIf = store.value(QStringLiteral("window/whatIf"), settings.whatIf).toBool();
    settings.steps = store.value(QStringLiteral("window/steps"), settings.steps).toBool();
    settings.claims = store.value(QStringLiteral("window/claims"), settings.claims).toBool();
    const QVariantMap articles = store.value(QStringLiteral("articles")).toMap();
    for (auto each = articles.cbegin(); each != articles.cend() && settings.articles.size() < maxArticles; ++each)
        settings.articles.insert(each.key(), each.value().toString());
    settings.tab = readTab(store.value(QStringLiteral("window/tab")).toString());
    for (const Tab tab : tabs) {
        const QString chart = store.value(QStringLiteral("charts/") + tabName(tab)).toString();
        if (!chart.isEmpty())
            settings.charts.insert(tabName(tab), chart);
    }
    settings.language = readLanguage(store.value(QStringLiteral("language")).toString());
    settings.theme = readThemeChoice(store.value(QStringLiteral("theme")).toString());
    settings.table = store.value(QStringLiteral("window/table"), settings.table).toBool();
    settings.zoom = readZoom(store.value(QStringLiteral("zoom"), 1.0));
    settings.lastFile = store.value(QStringLiteral("files/last")).toString();
    settings.recentFiles = store.value(QStringLiteral("files/recent")).toStringList().mid(0, maxRecentFiles);
    settings.picture = readPicture(store);
    settings.presenting = readTalk(store);
    return settings;
}

void writeSettings(QSettings &store, const Settings &settings)
{
    const Settings standard;
    put(store, QStringLiteral("window/geometry"), settings.geometry, standard.geometry);
    put(store, QStringLiteral("window/listWidth"), settings.listWidth, standard.listWidth);
    put(store, QStringLiteral("window/sideWidth"), settings.sideWidth, standard.sideWidth);
    put(store, QStringLiteral("window/evidence"), settings.evidence, standard.evidence);
    put(store, QStringLiteral("window/whatIf"), settings.whatIf, standard.whatIf);
    put(store, QStringLiteral("window/steps"), settings.steps, standard.steps);
    put(store, QStringLiteral("window/claims"), settings.claims, standard.claims);
    QVariantMap articles;
    for (auto each = settings.articles.cbegin(); each != settings.articles.cend(); ++each)
        articles.insert(each.key(), each.value());
    put(store, QStringLiteral("articles"), articles, QVariantMap());
    put(store, QStringLiteral("window/tab"), tabName(settings.tab), tabName(standard.tab));
    for (const Tab tab : tabs)
        put(store, QStringLiteral("charts/") + tabName(tab), settings.charts.value(tabName(tab)), QString());
    put(store, QStringLiteral("language"), settings.language ? Language::of(*settings.language).code() : QString(), QString());
    put(store, QStringLiteral("theme"), QString::fromLatin1(themeChoiceNames.at(static_cast<std::size_t>(settings.theme))),
        QStringLiteral("system"));
    put(store, QStringLiteral("window/table"), settings.table, standard.table);
    put(store, QStringLiteral("zoom"), settings.zoom, standard.zoom);
    put(store, QStringLiteral("files/last"), settings.lastFile, standard.lastFile);
    put(store, QStringLiteral("files/recent"), settings.recentFiles, standard.recentFiles);
    writePicture(store, settings.picture);
    writeTalk(store, settings.presenting);
}

QStringList withRecentFile(QStringList files, const QString &path)
{
    files.removeAll(path);
    files.prepend(path);
    return files.mid(0, maxRecentFiles);
}

QString themeName(Theme theme)
{
    return QString::fromLatin1(themeChoiceNames.at(static_cast<std::size_t>(theme) + 1));
}

std::optional<Theme> themeOfName(QStringView name)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        if (name == themeName(theme))
            return theme;
    }
    return std::nullopt;
}

} // namespace tenbin
