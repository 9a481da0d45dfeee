<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>StepModel</name>
    <message>
        <source>new step of the talk</source>
        <translation>発表への場面の追加</translation>
    </message>
    <message>
        <source>copy of the step “%1”</source>
        <translation>場面「%1」の複製</translation>
    </message>
    <message>
        <source>removal of the step “%1”</source>
        <translation>場面「%1」の削除</translation>
    </message>
    <message>
        <source>move of the step “%1”</source>
        <translation>場面「%1」の移動</translation>
    </message>
    <message>
        <source>hiding of the step “%1”</source>
        <translation>場面「%1」を隠す操作</translation>
    </message>
    <message>
        <source>showing of the step “%1”</source>
        <translation>場面「%1」を見せる操作</translation>
    </message>
    <message>
        <source>step “%1” behind the end</source>
        <translation>場面「%1」を終わりの後へ置く操作</translation>
    </message>
    <message>
        <source>step “%1” back in the talk</source>
        <translation>場面「%1」を本編へ戻す操作</translation>
    </message>
    <message>
        <source>title of the step “%1”</source>
        <translation>場面「%1」の題の変更</translation>
    </message>
    <message>
        <source>notes of the step “%1”</source>
        <translation>場面「%1」のメモの変更</translation>
    </message>
    <message>
        <source>time of the step “%1”</source>
        <translation>場面「%1」の時間の変更</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>場面 %1</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隠してある</translation>
    </message>
    <message>
        <source>Behind the end</source>
        <translation>終わりの後</translation>
    </message>
    <message>
        <source>With what-if values</source>
        <translation>仮定の値あり</translation>
    </message>
    <message>
        <source>appearance of the step “%1”</source>
        <translation>場面「%1」の出し方</translation>
    </message>
</context>
<context>
    <name>tenbin::StepEditor</name>
    <message>
        <source>Title</source>
        <translation>題</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Notes in Japanese (Markdown)</source>
        <translation>日本語のメモ（Markdown）</translation>
    </message>
    <message>
        <source>Notes in English (Markdown)</source>
        <translation>英語のメモ（Markdown）</translation>
    </message>
    <message>
        <source>Planned time of the step, minutes and seconds</source>
        <translation>この場面の予定時間（分と秒）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>What to say, and what to be careful about</source>
        <translation>話すことと、気を付けること</translation>
    </message>
    <message>
        <source>What appears when…</source>
        <translation>何をいつ出すか…</translation>
    </message>
    <message>
        <source>What appears when… (%1)</source>
        <translation>何をいつ出すか…（%1回）</translation>
    </message>
    <message>
        <source>Which values come with which press, and which one stands out</source>
        <translation>どの値を何回目に出すか、どの値を目立たせるか</translation>
    </message>
</context>
<context>
    <name>tenbin::StepsPanel</name>
    <message>
        <source>This program has no chart “%1”.</source>
        <translation>図「%1」はこのプログラムにありません。</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>予定 %1</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Steps of the talk</source>
        <translation>発表の場面</translation>
    </message>
    <message>
        <source>Capture step</source>
        <translation>今の図を加える</translation>
    </message>
    <message>
        <source>Add the chart as it is shown now, behind the chosen step</source>
        <translation>今の図をそのまま、選んだ場面の後に加えます</translation>
    </message>
    <message>
        <source>This story has no talk yet. Set up a chart and capture it as the first step.</source>
        <translation>この資料にはまだ発表がありません。図を整えて、最初の場面として加えてください。</translation>
    </message>
    <message>
        <source>Duplicate the step</source>
        <translation>場面を複製</translation>
    </message>
    <message>
        <source>Leave the step out of the talk</source>
        <translation>場面を発表から外す</translation>
    </message>
    <message>
        <source>Put the step behind the end, for questions</source>
        <translation>質問用に、終わりの後へ置く</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上へ（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下へ（Alt+↓）</translation>
    </message>
    <message>
        <source>Remove the step (Delete)</source>
        <translation>場面を削除（Delete）</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Steps and notes</source>
        <translation>場面とメモ</translation>
    </message>
    <message>
        <source>The steps of the talk: capture them, put them in order, write notes</source>
        <translation>発表の場面を加え、並べ、メモを書く</translation>
    </message>
    <message>
        <source>Capture step</source>
        <translation>今の図を加える</translation>
    </message>
    <message>
        <source>Add the chart as it is shown now to the talk</source>
        <translation>今の図をそのまま発表に加える</translation>
    </message>
    <message>
        <source>Save slides of the talk…</source>
        <translation>発表のスライドを保存…</translation>
    </message>
    <message>
        <source>A slide for each step, with its notes (PPTX)</source>
        <translation>場面ごとに1枚。メモも入ります（PPTX）</translation>
    </message>
    <message>
        <source>Save handout of the talk…</source>
        <translation>発表の配布資料を保存…</translation>
    </message>
    <message>
        <source>Each step for paper, with its notes and where its values are from (PDF)</source>
        <translation>場面ごとに、メモと値の出どころを紙にまとめます（PDF）</translation>
    </message>
    <message>
        <source>Keys of a talk…</source>
        <translation>発表のキー…</translation>
    </message>
    <message>
        <source>See and change the keys of both screens</source>
        <translation>両方の画面のキーを見て、変えます</translation>
    </message>
</context>
<context>
    <name>tenbin::RevealDialog</name>
    <message>
        <source>What appears when</source>
        <translation>何をいつ出すか</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>出るとき</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Press %1</source>
        <translation>%1回目</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Stands out</source>
        <translation>目立たせる値(&amp;S)</translation>
    </message>
    <message>
        <source>Everything is there from the start.</source>
        <translation>すべて最初から出ています。</translation>
    </message>
    <message>
        <source>One press shows the rest.</source>
        <translation>1回押すと残りが出ます。</translation>
    </message>
    <message>
        <source>%1 presses show the rest.</source>
        <translation>%1回押すと残りが出ます。</translation>
    </message>
</context>
</TS>
