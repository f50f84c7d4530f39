/// The style sheet of every HTML paper: a quiet page on the screen, A4 with page numbers in print.
enum HTMLStyle {
  static let sheet = """
    body { font: 1rem/1.5 "Noto Serif", Georgia, "Times New Roman", serif; max-width: 48rem; margin: 2rem auto;
      padding: 0 1rem; overflow-wrap: break-word; hyphens: manual; }
    .wide { max-width: 76rem; }
    header { border-bottom: 1px solid; margin-bottom: 2rem; padding-bottom: 1rem; }
    .masthead { margin: 0; font-variant: small-caps; letter-spacing: .03em; }
    .reference { display: flex; justify-content: space-between; margin: 1rem 0 0; }
    .status { border: 1px solid; padding: 0 .5em; letter-spacing: .1em; }
    h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; }
    h1 { font-size: 1.7rem; margin: 1rem 0 .3rem; }
    h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
    h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
    .subtitle { margin: 0; font-style: italic; }
    p { margin: .5rem 0; orphans: 2; widows: 2; }
    .numbered { padding-left: 2.2em; text-indent: -2.2em; }
    .number { display: inline-block; min-width: 2.2em; text-indent: 0; }
    .outline { list-style: none; padding: 0; margin: .5rem 0; }
    .depth-1 { padding-left: 2.2em; }
    .depth-2, .depth-3 { padding-left: 4.4em; }
    table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .92rem; }
    caption { text-align: left; font-style: italic; padding-bottom: .3rem; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #8886; }
    tbody th { font-weight: normal; }
    thead { display: table-header-group; border-bottom: 1px solid; }
    .right { text-align: right; font-variant-numeric: tabular-nums; }
    .total th, .total td { font-weight: bold; border-top: 1px solid; }
    .pairs { table-layout: fixed; font-size: 1rem; }
    .pairs td, .pairs th { width: 50%; padding-right: 1.2rem; }
    .pairs h2, .pairs h3 { margin-top: .5rem; }
    dl { margin: 1rem 0; }
    dl div { display: grid; grid-template-columns: minmax(8rem, 30%) 1fr; gap: .2rem 1rem; }
    dt { font-weight: bold; }
    dd { margin: 0; }
    aside { border-left: 3px solid; padding-left: .8rem; font-style: italic; }
    .signatures { display: flex; flex-wrap: wrap; gap: 3rem; margin-top: 4rem; break-inside: avoid; }
    .signature { border-top: 1px solid; padding-top: .3rem; min-width: 14rem; }
    hr.page { border: 0; border-top: 1px solid; margin: 2rem 0; }
    footer { border-top: 1px solid; margin-top: 3rem; font-size: .85rem; }
    @media print {
      @page { size: A4; margin: 22mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); } }
      @page across { size: A4 landscape; }
      .wide { page: across; }
      body { font-size: 11pt; max-width: none; margin: 0; padding: 0; color: black; background: white; }
      hr.page { border: 0; margin: 0; break-after: page; }
      tr, .signature { break-inside: avoid; }
    }
    """

  /// What papers with charts need besides. Series are told apart by filling and outline, so that black and white will do.
  static let charts = """
    .chart { margin: 1rem 0; break-inside: avoid; }
    .chart figcaption { font-style: italic; padding-bottom: .3rem; }
    .chart svg { width: 100%; height: auto; font-size: 14px; }
    .chart text { fill: currentColor; }
    .chart rect, .chart line, .chart polyline { stroke: currentColor; }
    .chart circle, .series-0 { fill: currentColor; }
    .series-1 { fill: currentColor; fill-opacity: .35; }
    .series-2, .line { fill: none; }
    .line { stroke-width: 2; }
    .mark { stroke-dasharray: 6 4; }
    """
}
