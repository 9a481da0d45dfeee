<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Figures</name>
    <message>
        <source>a year&apos;s investment</source>
        <translation>年間の投資</translation>
    </message>
    <message>
        <source>one training run</source>
        <translation>1回の訓練費用</translation>
    </message>
    <message>
        <source>a year&apos;s pay</source>
        <translation>年収</translation>
    </message>
    <message>
        <source>the price of a share</source>
        <translation>株価</translation>
    </message>
    <message>
        <source>the value of a company</source>
        <translation>会社の時価総額</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1 are different kinds of money.</source>
        <translation>%1は種類の違うお金です。</translation>
    </message>
</context>
</TS>
