// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the reader's steps, one per part of the file; each fills its part of the story and notes its problems.
#pragma once

#include "core/story/storyobject.h"

namespace tenbin {

// storyfacts.cpp
void readSources(StoryObject &root, Story &story);
void readFacts(StoryObject &root, Story &story, UniqueIds &names);
void readFigures(StoryObject &root, Story &story, UniqueIds &names);
void readAssumptions(StoryObject &root, Story &story);
void readTerms(StoryObject &root, Story &story);

// storyclaims.cpp
void readClaims(StoryObject &root, Story &story);

// storyscenarios.cpp
void readScenarios(StoryObject &root, Story &story);
/// One named scenario; `need` tells whether id, name and settings must be there, as in a story.
[[nodiscard]] NamedScenario readNamedScenario(StoryObject &object, Need need);
/// `set`: what-if values by fact.
[[nodiscard]] std::vector<Setting> readSettings(StoryObject &object, Need need);

// storydata.cpp
void readData(StoryObject &root, Story &story);

// storytalk.cpp
void readSteps(StoryObject &root, Story &story);

// storyparts.cpp
void readSpending(StoryObject &root, Story &story);
void readModels(StoryObject &root, Story &story);
void readBenchmarks(StoryObject &root, Story &story);
void readMarket(StoryObject &root, Story &story);

// What facts and claims both have.
struct PrintedRange {
    std::optional<Printed> low;
    std::optional<Printed> high; ///< the same as low for a point
    bool isRange = false;
};
/// `value`, or `low` and `high`, never both.
[[nodiscard]] PrintedRange readRange(StoryObject &object, Need need);
/// Width of a rounding: above zero.
[[nodiscard]] std::optional<Printed> readStep(StoryObject &object);
[[nodiscard]] std::optional<Locator> readLocator(StoryObject &object, Need need);
[[nodiscard]] Certainty readCertainty(StoryObject &object);
/// Source ids; warns when there are none though the certainty says otherwise.
[[nodiscard]] QStringList readSourceIds(StoryObject &object, Certainty certainty);

} // namespace tenbin
