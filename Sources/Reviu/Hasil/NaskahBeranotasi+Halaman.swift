public import HTML

extension NaskahBeranotasi {
  /// A page of its own that needs nothing else: to be sent, kept and printed.
  /// - Parameter nama: the name of the document.
  public func halaman(nama: String) -> HTML {
    page(title: "Reviu \(nama)") {
      style { HTML(alreadyEscaped: Array(Self.gaya.utf8)) }
    } body: {
      main {
        h1 { "Reviu \(nama)" }
        html
      }
    }
  }

  private static let gaya = """
    :root{color-scheme:light dark;--garis:light-dark(#c9ced6,#434b57);--galat:light-dark(#b3261e,#ff8a80);\
    --peringatan:light-dark(#8a5a00,#ffc46b);--dijelaskan:light-dark(#1b6e3c,#7fd8a0);\
    --sasaran:light-dark(#0b57a4,#8ec5ff)}
    body{font:16px/1.5 system-ui,sans-serif;margin:0}main{max-width:84rem;margin:auto;padding:1rem}
    h1{font-size:1.5rem;line-height:1.25}h1,h2,h3,p,dd{overflow-wrap:anywhere}
    .bagian{display:grid;grid-template-columns:minmax(0,1fr);gap:0 1.5rem}
    @media (min-width:62rem){.bagian:has(>aside):not(.bertumpuk){grid-template-columns:minmax(0,1fr) 24rem}}
    .bertumpuk>aside,.baris-catatan aside{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr));\
    gap:0 1rem;align-items:start}
    .lebar{overflow-x:auto;container-type:inline-size}.baris-catatan td{padding:0 .25rem;border-top:0}
    .baris-catatan aside{position:sticky;left:.25rem;width:calc(100cqi - 1rem)}
    .nomor-tanda{font-size:.75rem;font-weight:600;display:inline-block;min-width:1.5rem;text-align:center;vertical-align:super}
    a.pembanding{color:inherit;text-decoration:none}
    table{border-collapse:collapse;font-size:.875rem;margin:.5rem 0}
    th,td{border:1px solid var(--garis);padding:.25rem .5rem;text-align:left;vertical-align:top}
    .judul-tabel{font-weight:600}mark{background:light-dark(#fff1a8,#5c4a00);color:inherit}
    .pembanding{border-bottom:2px dotted var(--peringatan)}[id]{scroll-margin-top:4rem}
    mark:target,.pembanding:target,mark:has(:target),.temuan:target,:target>.temuan{outline:3px solid var(--sasaran)}
    .temuan{border-left:.25rem solid var(--garis);padding:.25rem .75rem;margin:.5rem 0;font-size:.875rem}
    .temuan p{margin:.25rem 0}.judul-temuan{font-weight:600}.temuan dl{margin:.25rem 0}.temuan dt{font-weight:600}.temuan dd{margin:0}
    .temuan.galat{border-color:var(--galat)}.temuan.galat .judul-temuan{color:var(--galat)}
    .temuan.peringatan{border-color:var(--peringatan)}.temuan.peringatan .judul-temuan{color:var(--peringatan)}
    .temuan.dijelaskan{border-color:var(--dijelaskan)}.temuan.dijelaskan .judul-temuan{color:var(--dijelaskan)}
    .saringan{border:1px solid var(--garis);display:flex;flex-wrap:wrap;gap:.5rem 1.5rem}
    .saringan label{min-height:1.5rem}
    .reviu:has(#tampil-galat:not(:checked)) .temuan.galat,\
    .reviu:has(#tampil-peringatan:not(:checked)) .temuan.peringatan,\
    .reviu:has(#tampil-dijelaskan:not(:checked)) .temuan.dijelaskan{display:none}
    @page{size:A4 landscape;margin:1.2cm}
    @media print{main{max-width:none;padding:0}.saringan,.temuan details,.ke-tanda{display:none}\
    .bagian:has(>aside):not(.bertumpuk){grid-template-columns:minmax(0,1fr) 16rem}\
    .baris-catatan aside{position:static;width:auto}\
    .lebar{overflow:visible;container-type:normal}table{width:100%;font-size:7.5pt}th,td{padding:.1rem .2rem;overflow-wrap:anywhere}\
    .lebar{padding-right:1px}mark{outline:1px solid}tr,.temuan{break-inside:avoid}\
    html,body{font-size:10pt}.temuan{font-size:8.5pt}a{color:inherit;text-decoration:none}}
    """
}
