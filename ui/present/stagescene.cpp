// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: keeping the pictures of a talk ready.
#include "ui/present/stagescene.h"

#include <algorithm>
#include <array>

namespace tenbin {

namespace {

/// What is shown, where each of the usual keys leads, and the way back from there.
constexpr std::size_t mostPictures = 6;

} // namespace

StageScene::StageScene(Source source)
    : m_source(std::move(source))
{
}

void StageScene::setLook(const StageLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_entries.clear();
    m_thumbnails.clear();
}

void StageScene::forget()
{
    m_steps.clear();
    m_entries.clear();
    m_thumbnails.clear();
}

const StageStep &StageScene::stepOf(int step)
{
    auto found = m_steps.find(step);
    if (found == m_steps.end())
        found = m_steps.emplace(step, m_source ? m_source(step) : StageStep()).first;
    return found->second;
}

bool StageScene::isPrepared(const StagePlace &place) const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) { return entry.place == place; });
}

std::shared_ptr<const PreparedPicture> StageScene::prepared(const StagePlace &place)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.place == place; });
    if (found != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, found);
        return m_entries.front().picture;
    }
    auto made = std::make_shared<PreparedPicture>();
    if (!m_look.size.isEmpty()) {
        made->picture = stagePicture(stepOf(place.step), place.revealed, m_look.size, m_metrics);
        made->image = paintPicture(made->picture, m_look.size, m_look.scale, m_look.theme);
    }
    m_entries.push_front({place, std::move(made)});
    if (m_entries.size() > mostPictures)
        m_entries.pop_back();
    return m_entries.front().picture;
}

bool StageScene::hasThumbnail(int step, int width) const
{
    const auto found = m_thumbnails.find(step);
    return found != m_thumbnails.end() && found->second.width() == width;
}

const QImage &StageScene::thumbnail(int step, int width)
{
    QImage &image = m_thumbnails[step];
    if (image.width() != width && !m_look.size.isEmpty() && width > 0) {
        constexpr int all = -1;
        const StagePicture picture = stagePicture(stepOf(step), all, m_look.size, m_metrics);
        image = paintPicture(picture, m_look.size, double(width) / m_look.size.width(), m_look.theme);
    }
    return image;
}

bool StageScene::prepareOne(const TalkState &state, const TalkPlan &plan)
{
    if (plan.steps.empty() || m_look.size.isEmpty())
        return false;
    std::vector<StagePlace> wanted{{state.audienceStep(), state.audienceRevealed()}, {state.step, state.revealed}};
    TalkState plain = state;
    plain.overview = false;
    for (const auto kind : {TalkIntent::Kind::Next, TalkIntent::Kind::Previous, TalkIntent::Kind::NextStep}) {
        const TalkState after = talked(plain, {kind}, plan);
        wanted.push_back({after.step, after.revealed});
    }
    const auto missing =
        std::find_if(wanted.cbegin(), wanted.cend(), [&](const StagePlace &place) { return !isPrepared(place); });
    if (missing == wanted.cend())
        return false;
    for (const StagePlace &place : wanted) // what is there already is not to be thrown out for it
        if (isPrepared(place))
            (void)prepared(place);
    (void)prepared(*missing);
    return true;
}

} // namespace tenbin
