// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/evidencerows.h"

#include <algorithm>

namespace tenbin {
namespace {

using Frame = EvidenceBlockContent::Frame;

QString spokenRow(const EvidenceRow &row)
{
    QStringList parts{row.label, row.text, row.right, row.chip ? row.chip->text : QString(), row.letterTip};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

class Blocks {
public:
    Blocks(const Evidence &evidence, const EvidenceView &view, const Language &language)
        : m_evidence(evidence)
        , m_view(view)
        , m_language(language)
    {
    }

    std::vector<EvidenceBlockContent> build()
    {
        if (m_evidence.kind == EvidenceKind::Nothing) {
            add({.rows = {muted(
                     words(QT_TRANSLATE_NOOP("Evidence", "Choose a value in a chart or table to see where it is from.")))}});
            return std::move(m_blocks);
        }
        addHead();
        addWorked();
        addParts();
        addFact();
        addInputs();
        addClaims();
        addCaveats();
        addSources();
        addTerms();
        addUses();
        addTree();
        return std::move(m_blocks);
    }

private:
    [[nodiscard]] QString words(const char *source) const { return m_language.translate("Evidence", source); }

    static EvidenceRow text(const QString &words) { return {.text = words}; }
    static EvidenceRow muted(const QString &words) { return {.text = words, .role = Role::Muted}; }

    void add(EvidenceBlockContent block)
    {
        if (!block.rows.empty())
            m_blocks.push_back(std::move(block));
    }

    EvidenceRow link(const QString &words, const QString &target, const QString &spoken = {}) const
    {
        return {.text = words, .role = Role::Accent, .target = target, .spoken = spoken.isEmpty() ? words : spoken};
    }

    void addHead()
    {
        EvidenceBlockContent head;
        head.rows.push_back({.type = RowType::Title, .text = m_evidence.title, .bold = true});
        EvidenceRow value{.type = RowType::Value, .text = m_evidence.value, .bold = true};
        if (m_evidence.voice && !m_evidence.voiceText.isEmpty())
            value.chip = EvidenceChip{*m_evidence.voice, m_evidence.voiceText};
        if (!value.text.isEmpty() || value.chip)
            head.rows.push_back(value);
        if (m_evidence.judged)
            head.rows.push_back({.text = verdictText(m_evidence.judged->verdict, m_language),
                .bold = true,
                .icon = verdictIcon(m_evidence.judged->verdict),
                .iconRole = verdictRole(m_evidence.judged->verdict)});
        for (const QString &line : {m_evidence.per, m_evidence.explanation}) {
            if (!line.isEmpty())
                head.rows.push_back(muted(line));
        }
        if (!m_evidence.missing.isEmpty())
            head.rows.push_back(text(m_evidence.missing));
        if (m_evidence.judged && !m_evidence.judged->finding.isEmpty())
            head.rows.push_back(text(m_evidence.judged->finding));
        if (m_evidence.judged)
            addPlace(head, m_evidence.locator, m_evidence.place, m_evidence.id);
        add(std::move(head));
    }

    void addPlace(
        EvidenceBlockContent &block, const std::optional<Locator> &locator, const QString &place, const QString &id) const
    {
        if (locator)
            block.rows.push_back(link(words(QT_TRANSLATE_NOOP("Evidence", "Show in the article")), articleTarget + id,
                words(QT_TRANSLATE_NOOP("Evidence", "Show in the article: %1")).arg(locator->text)));
        else if (!place.isEmpty())
            block.rows.push_back(muted(place));
        if (locator || !place.isEmpty())
            block.rows.back().type = RowType::Small;
    }

    void addWorked()
    {
        EvidenceBlockContent block{.frame = Frame::Rule};
        std::vector<EvidenceRow> exact;
        if (!m_evidence.exact.isEmpty() && (!m_evidence.worked || m_evidence.worked->lines.size() != 2))
            exact.push_back({.text = m_evidence.exact});
        if (m_evidence.worked) {
            block.rows.push_back(muted(words(QT_TRANSLATE_NOOP("Evidence", "How it is worked out"))));
            block.rows.push_back(text(m_evidence.worked->words));
            for (const WorkedLine &line : m_evidence.worked->lines) {
                block.rows.push_back({.text = line.numbers, .label = line.end, .right = line.result});
                if (line.end.isEmpty())
                    continue;
                exact.push_back(muted(line.end)); // above the digits, which want the whole line
                exact.push_back({.text = line.exact.isEmpty() ? line.result : line.exact});
            }
        }
        const auto says = [](const WorkedLine &line) { return !line.exact.isEmpty(); };
        const bool more = !m_evidence.exact.isEmpty()
            || (m_evidence.worked && std::any_of(m_evidence.worked->lines.begin(), m_evidence.worked->lines.end(), says));
        if (more && !exact.empty()) {
            EvidenceRow toggle = link(words(QT_TRANSLATE_NOOP("Evidence", "All digits")), exactTarget);
            toggle.type = RowType::Small;
            toggle.icon = m_view.exactOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
            toggle.iconRole = Role::Accent;
            toggle.spoken = m_view.exactOpen ? words(QT_TRANSLATE_NOOP("Evidence", "Hide all digits"))
                                             : words(QT_TRANSLATE_NOOP("Evidence", "Show all digits"));
            block.rows.push_back(toggle);
            if (m_view.exactOpen)
                block.rows.insert(block.rows.end(), exact.begin(), exact.end());
        }
        add(std::move(block));
    }

    /// Values out of a data file: each line leads to the value it names, down to single prices.
    void addParts()
    {
        if (m_evidence.parts.empty())
            return;
        EvidenceBlockContent block{.frame = Frame::Rule};
        block.rows.push_back(muted(words(QT_TRANSLATE_NOOP("Evidence", "How it is worked out"))));
        for (const EvidencePart &part : m_evidence.parts) {
            EvidenceRow row = text(part.label);
            if (!part.id.isEmpty())
                row = link(part.label, selectTarget + part.id,
                    words(QT_TRANSLATE_NOOP("Evidence", "%1: %2")).arg(part.label, part.text));
            row.right = part.text;
            block.rows.push_back(row);
        }
        add(std::move(block));
    }

    [[nodiscard]] EvidenceRow readingRow(const EvidenceReading &reading) const
    {
        const Voice voice = reading.basis == Basis::Article ? Voice::Article : Voice::Checked;
        return {.text = reading.name,
            .role = Role::Muted,
            .icon = voiceIcon(voice),
            .iconRole = voiceRole(voice),
            .right = reading.text};
    }

    [[nodiscard]] EvidenceRow whatIfRow(const EvidenceInput &input) const
    {
        return {.text = words(QT_TRANSLATE_NOOP("Evidence", "What if")),
            .role = Role::Muted,
            .icon = voiceIcon(Voice::WhatIf),
            .iconRole = voiceRole(Voice::WhatIf),
            .right = input.whatIf};
    }

    void setLetter(EvidenceRow &row, Certainty certainty) const
    {
        row.letter = certaintyName(certainty);
        row.letterTip = words(QT_TRANSLATE_NOOP("Evidence", "%1: %2")).arg(row.letter, certaintyText(certainty, m_language));
    }

    /// The subject itself: what each side says, with its note and certainty.
    void addFact()
    {
        if (!m_evidence.fact)
            return;
        const EvidenceInput &fact = *m_evidence.fact;
        EvidenceBlockContent heading{.frame = Frame::Rule};
        heading.rows.push_back(muted(words(QT_TRANSLATE_NOOP("Evidence", "Who says so"))));
        add(std::move(heading));
        bool article = false;
        for (const EvidenceReading &reading : fact.readings) {
            article = article || reading.basis == Basis::Article;
            EvidenceBlockContent card{.frame = Frame::Card};
            card.rows.push_back(readingRow(reading));
            card.rows.push_back({.type = RowType::Small,
                .text = reading.certainty == Certainty::D ? fact.source : certaintyText(reading.certainty, m_language),
                .role = Role::Muted});
            setLetter(card.rows.back(), reading.certainty);
            if (!reading.note.isEmpty())
                card.rows.push_back(text(reading.note));
            if (reading.basis == Basis::Article)
                addPlace(card, fact.locator, fact.place, fact.id);
            add(std::move(card));
        }
        if (!fact.whatIf.isEmpty())
            add({.frame = Frame::Card, .rows = {whatIfRow(fact)}});
        EvidenceBlockContent foot;
        if (!article)
            foot.rows.push_back(muted(fact.place));
        foot.rows.push_back(link(words(QT_TRANSLATE_NOOP("Evidence", "Change this value (what if)")), changeTarget + fact.id));
        add(std::move(foot));
    }

    void addInputs()
    {
        if (m_evidence.inputs.empty())
            return;
        add({.frame = Frame::Rule, .rows = {muted(words(QT_TRANSLATE_NOOP("Evidence", "Values it rests on")))}});
        for (const EvidenceInput &input : m_evidence.inputs)
            addCard(input);
    }

    void addCard(const EvidenceInput &input)
    {
        EvidenceBlockContent card{.frame = Frame::Card, .cardIsLink = true};
        EvidenceRow title = link(
            input.title, selectTarget + input.id, words(QT_TRANSLATE_NOOP("Evidence", "%1: %2")).arg(input.title, input.text));
        title.bold = true;
        title.rightIcon = QStringLiteral("chevron-right");
        card.rows.push_back(title);
        for (const EvidenceReading &reading : input.readings)
            card.rows.push_back(readingRow(reading));
        if (input.kind == EvidenceKind::Figure)
            card.rows.push_back(
                {.text = words(QT_TRANSLATE_NOOP("Evidence", "Worked out")), .role = Role::Muted, .right = input.text});
        else if (!input.whatIf.isEmpty())
            card.rows.push_back(whatIfRow(input));
        if (!input.source.isEmpty()) {
            card.rows.push_back({.type = RowType::Small, .text = input.source, .role = Role::Muted});
            setLetter(card.rows.back(), input.certainty);
        }
        if (!input.note.isEmpty())
            card.rows.push_back({.type = RowType::Small, .text = input.note});
        if (input.kind == EvidenceKind::Fact)
            addPlace(card, input.locator, input.place, input.id);
        add(std::move(card));
    }

    void addClaims()
    {
        EvidenceBlockContent others;
        for (const EvidenceClaim &claim : m_evidence.claims) {
            if (!claim.direct) {
                if (others.rows.empty())
                    others.rows.push_back(muted(words(QT_TRANSLATE_NOOP("Evidence", "What the article claims of these values"))));
                EvidenceRow row = link(claim.claim, selectTarget + claim.id,
                    words(QT_TRANSLATE_NOOP("Evidence", "%1: %2")).arg(claim.heading, claim.claim));
                row.icon = verdictIcon(claim.verdict);
                row.iconRole = verdictRole(claim.verdict);
                others.rows.push_back(row);
                continue;
            }
            EvidenceBlockContent box{.frame = Frame::Soft, .bar = verdictRole(claim.verdict), .cardIsLink = true};
            box.rows.push_back({.text = claim.heading,
                .bold = true,
                .icon = verdictIcon(claim.verdict),
                .iconRole = verdictRole(claim.verdict),
                .target = selectTarget + claim.id,
                .spoken = words(QT_TRANSLATE_NOOP("Evidence", "%1: %2")).arg(claim.heading, claim.claim)});
            box.rows.push_back(muted(claim.claim));
            if (!claim.finding.isEmpty())
                box.rows.push_back(text(claim.finding));
            add(std::move(box));
        }
        add(std::move(others));
    }

    void addCaveats()
    {
        for (const QString &caveat : m_evidence.caveats)
            add({.frame = Frame::Soft, .rows = {{.text = caveat, .icon = QStringLiteral("caveat"), .iconRole = Role::Caveat}}});
    }

    void addSources()
    {
        EvidenceBlockContent block{.frame = Frame::Rule};
        if (!m_evidence.sourceStatement.isEmpty() && !m_evidence.fact)
            block.rows.push_back(
                {.text = m_evidence.sourceStatement, .icon = QStringLiteral("letter-d"), .iconRole = Role::Text});
        const bool listed = m_evidence.kind == EvidenceKind::Fact || m_evidence.kind == EvidenceKind::Claim
            || !m_evidence.parts.empty(); // its inputs do not name them
        std::vector<EvidenceSource> sources = listed ? m_evidence.sources : std::vector<EvidenceSource>();
        if (m_evidence.fact) {
            sources.clear();
            for (const EvidenceReading &reading : m_evidence.fact->readings)
                sources.insert(sources.end(), reading.sources.begin(), reading.sources.end());
        }
        if (!sources.empty()) {
            block.rows.push_back(muted(words(QT_TRANSLATE_NOOP("Evidence", "Sources"))));
            for (const EvidenceSource &source : sources) {
                block.rows.push_back(text(source.title));
                QStringList parts{source.publisher, source.date, source.kind};
                parts.removeAll(QString());
                const QString comma = m_language.id() == LanguageId::Japanese ? QStringLiteral("、") : QStringLiteral(", ");
                if (!parts.isEmpty())
                    block.rows.push_back({.type = RowType::Small, .text = parts.join(comma), .role = Role::Muted});
                if (!source.where.isEmpty())
                    block.rows.push_back({.type = RowType::Small, .text = source.where, .role = Role::Muted});
            }
        }
        add(std::move(block));
    }

    void addTerms()
    {
        for (const EvidenceTerm &term : m_evidence.terms)
            add({.rows = {muted(term.term), text(term.definition)}});
    }

    void addUses()
    {
        EvidenceBlockContent block{.frame = Frame::Rule};
        if (m_evidence.uses.empty() && m_view.charts.empty())
            return;
        block.rows.push_back(muted(words(QT_TRANSLATE_NOOP("Evidence", "Where it is used"))));
        for (const EvidenceUse &use : m_evidence.uses) {
            block.rows.push_back(
                link(use.title, selectTarget + use.id, words(QT_TRANSLATE_NOOP("Evidence", "%1: %2")).arg(use.title, use.text)));
            block.rows.back().right = use.text;
        }
        for (const auto &[chart, name] : m_view.charts) {
            block.rows.push_back(link(words(QT_TRANSLATE_NOOP("Evidence", "Chart: %1")).arg(name), chartTarget + chart));
        }
        add(std::move(block));
    }

    void addTree()
    {
        EvidenceRow toggle = link(words(QT_TRANSLATE_NOOP("Evidence", "Everything it rests on")), treeTarget);
        toggle.icon = m_view.treeOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
        toggle.iconRole = Role::Accent;
        toggle.spoken = m_view.treeOpen ? words(QT_TRANSLATE_NOOP("Evidence", "Hide everything it rests on"))
                                        : words(QT_TRANSLATE_NOOP("Evidence", "Show everything it rests on"));
        add({.frame = Frame::Rule, .rows = {toggle}});
    }

    const Evidence &m_evidence;
    const EvidenceView &m_view;
    const Language &m_language;
    std::vector<EvidenceBlockContent> m_blocks;
};

} // namespace

std::vector<EvidenceBlockContent> evidenceBlocks(const Evidence &evidence, const EvidenceView &view, const Language &language)
{
    std::vector<EvidenceBlockContent> blocks = Blocks(evidence, view, language).build();
    for (EvidenceBlockContent &block : blocks) {
        for (EvidenceRow &row : block.rows) {
            if (row.spoken.isEmpty())
                row.spoken = spokenRow(row);
        }
    }
    return blocks;
}

QString voiceIcon(Voice voice)
{
    switch (voice) {
    case Voice::Article:
        return QStringLiteral("quote");
    case Voice::Checked:
        return QStringLiteral("tick-circle");
    case Voice::WhatIf:
        return QStringLiteral("pencil");
    }
    return {};
}

Role voiceRole(Voice voice)
{
    switch (voice) {
    case Voice::Article:
        return Role::Article;
    case Voice::Checked:
        return Role::Checked;
    case Voice::WhatIf:
        return Role::WhatIf;
    }
    return Role::Text;
}

} // namespace tenbin
