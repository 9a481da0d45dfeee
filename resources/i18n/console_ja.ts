<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>Start the talk</source>
        <translation>発表を始める</translation>
    </message>
    <message>
        <source>From the first step, full screen for the audience, notes and times for you</source>
        <translation>最初の画面から始める。会場には図だけ、手元にはメモと時間を映す</translation>
    </message>
    <message>
        <source>Start at this chart</source>
        <translation>この図から発表</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Show this chart to an audience</source>
        <translation>この図を会場に映す</translation>
    </message>
    <message>
        <source>Length of the talk…</source>
        <translation>発表の長さ…</translation>
    </message>
    <message>
        <source>Count down from a given time</source>
        <translation>決めた時間から減らして数える</translation>
    </message>
    <message>
        <source>Times of the last talk as plan</source>
        <translation>前回の時間を予定にする</translation>
    </message>
    <message>
        <source>Plan each step with the time it took in the last talk</source>
        <translation>前回の発表でかかった時間を各画面の予定にする</translation>
    </message>
    <message>
        <source>&amp;Talk</source>
        <translation>発表</translation>
    </message>
</context>
<context>
    <name>StoryDocument</name>
    <message>
        <source>Times of the last talk</source>
        <translation>前回の発表の時間</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか%2件</translation>
    </message>
    <message>
        <source>Nothing in this chart</source>
        <translation>この図にない値</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>tenbin::ConsoleBar</name>
    <message>
        <source>backup</source>
        <translation>予備</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>On plan</source>
        <translation>予定どおり</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 遅れ</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 早い</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>tenbin::StepGrid</name>
    <message>
        <source>All steps · a number and Enter goes there</source>
        <translation>全体　番号とEnterで移る</translation>
    </message>
    <message>
        <source>Go to %1: Enter</source>
        <translation>%1へ移る：Enter</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>For questions: %1</source>
        <translation>%1は予備</translation>
    </message>
    <message>
        <source>This screen goes on while the audience's is black, white or frozen.</source>
        <translation>黒い画面・白い画面・固定のあいだも、ここは動きます。</translation>
    </message>
</context>
<context>
    <name>tenbin::NotesPane</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>メモを小さく</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>メモを大きく</translation>
    </message>
</context>
<context>
    <name>tenbin::EvidenceStrip</name>
    <message>
        <source>Evidence of this chart</source>
        <translation>この図の根拠</translation>
    </message>
    <message>
        <source>Caveats: %1</source>
        <translation>注意：%1</translation>
    </message>
</context>
<context>
    <name>tenbin::QuestionBox</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Question: a fact, figure, term, claim or step</source>
        <translation>質問：値・用語・主張・画面を探す</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>The audience does not see this</source>
        <translation>会場には見えません</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>会場から消す</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>この画面へ移る</translation>
    </message>
    <message>
        <source>Show to the audience</source>
        <translation>会場に見せる</translation>
    </message>
</context>
<context>
    <name>tenbin::PresenterConsole</name>
    <message>
        <source>Next: the end</source>
        <translation>次：終わり</translation>
    </message>
    <message>
        <source>Next  %1  %2</source>
        <translation>次　%1　%2</translation>
    </message>
    <message>
        <source>Screen “%1”</source>
        <translation>画面「%1」</translation>
    </message>
    <message>
        <source>The audience's window is closed</source>
        <translation>会場の画面は閉じています</translation>
    </message>
    <message>
        <source>Presenter's screen</source>
        <translation>発表者の画面</translation>
    </message>
    <message>
        <source>What the audience sees</source>
        <translation>いま映っている画面</translation>
    </message>
    <message>
        <source>The audience's picture is frozen at step %1</source>
        <translation>会場は%1番の画面で固定中</translation>
    </message>
    <message>
        <source>The audience's screen is black</source>
        <translation>会場は黒い画面</translation>
    </message>
    <message>
        <source>The audience's screen is white</source>
        <translation>会場は白い画面</translation>
    </message>
    <message>
        <source>Shown in this step</source>
        <translation>この画面で出す</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>画面を入れ替え</translation>
    </message>
</context>
<context>
    <name>tenbin::KeyList</name>
    <message>
        <source>Keys of a talk</source>
        <translation>発表のキー</translation>
    </message>
</context>
<context>
    <name>tenbin::Presentation</name>
    <message>
        <source>A talk is being given</source>
        <translation>発表中です</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>発表</translation>
    </message>
</context>
<context>
    <name>tenbin::MainWindow</name>
    <message>
        <source>This story has no charts to talk about.</source>
        <translation>この資料には発表できる図がありません。</translation>
    </message>
    <message>
        <source>Length of the talk</source>
        <translation>発表の長さ</translation>
    </message>
    <message>
        <source>Minutes to count down from (0: count up)</source>
        <translation>分で指定（0：経過時間を数える）</translation>
    </message>
    <message>
        <source>The plan has these times already.</source>
        <translation>予定はすでにこの時間です。</translation>
    </message>
    <message>
        <source>The times of the last talk are the plan now.</source>
        <translation>前回の発表の時間を予定にしました。</translation>
    </message>
    <message>
        <source>A talk broke off</source>
        <translation>発表が途中で終わっています</translation>
    </message>
    <message>
        <source>Go on with the talk at step %1?</source>
        <translation>発表を%1番目の画面から続けますか。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>続けない</translation>
    </message>
    <message>
        <source>The story of the talk could not be opened.</source>
        <translation>発表の資料を開けませんでした。</translation>
    </message>
</context>
</TS>
