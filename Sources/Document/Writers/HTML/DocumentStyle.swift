/// The style sheet of the page that needs no other file.
public enum DocumentStyle {
  /// CSS for the classes of ``NumberedDocument/html()``; also a starting point for a site's own style sheet.
  public static let css = """
    :root{--tinta:#1c1b19;--kertas:#fdfcf9;--garis:#8d8a83;--halus:#eeece5;--aksen:#1b5e3f;--redup:#5f5c55;\
    --target:#b45309}
    @media(prefers-color-scheme:dark){:root{--tinta:#eceae4;--kertas:#191a18;--garis:#77756f;--halus:#292a27;\
    --aksen:#8fd0ac;--redup:#b5b2aa;--target:#f0a95c}}
    body{margin:0;background:var(--kertas);color:var(--tinta);font:1rem/1.6 system-ui,sans-serif}
    .dokumen{max-width:72rem;margin:0 auto;padding:1.5rem 1rem 4rem}
    .dokumen>*,.dokumen section>:not(section):not(.tabel):not(.gambar){max-width:72ch}
    .dokumen>section,.dokumen section{max-width:none}
    .sampul{text-align:center;margin:2rem auto 3rem}
    h1{font-size:1.75rem;line-height:1.3}
    h2{margin-top:3rem;font-size:1.4rem;border-bottom:2px solid var(--aksen);padding-bottom:.25rem}
    h3{margin-top:2rem;font-size:1.15rem}
    a{color:var(--aksen)}
    .asal-angka{color:inherit;text-decoration:underline dotted}
    .daftar ul{list-style:none;padding:0}
    .tingkat-2{padding-left:1.5rem}.tingkat-3,.tingkat-4,.tingkat-5{padding-left:3rem}
    ol.kurung{list-style:none}
    ol.kurung>li{position:relative}
    ol.kurung>li::before{content:counter(list-item) ")";position:absolute;left:-1.75em}
    ol.huruf.kurung>li::before{content:counter(list-item,lower-alpha) ")"}
    .tabel{margin:1.5rem 0}
    .tabel-gulung{overflow-x:auto}
    table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.35}
    caption{text-align:left;font-weight:600;padding:.25rem 0 .5rem}
    th,td{border:1px solid var(--garis);padding:.35rem .5rem;vertical-align:top;text-align:left}
    th{background:var(--halus);text-align:center;vertical-align:middle}
    .angka{text-align:right;font-variant-numeric:lining-nums tabular-nums}
    .tengah{text-align:center}
    .kelompok td,.subjumlah td,.jumlah td{font-weight:600}
    .kelompok td,.jumlah td{background:var(--halus)}
    .catatan{font-size:.85rem;margin:.4rem 0}
    .gambar{margin:1.5rem 0}
    .gambar svg,.sampul svg{max-width:100%;height:auto}
    figcaption{font-weight:600}
    .bagan-teks{fill:var(--tinta)}.bagan-teks-redup{fill:var(--redup)}.bagan-sumbu{stroke:var(--garis)}
    .bagan-teks-target{fill:var(--target)}.bagan-target,.bagan-tanda{stroke:var(--target)}
    .bagan-teks-realisasi,.bagan-titik,.bagan-batang{fill:var(--aksen)}.bagan-garis{stroke:var(--aksen)}
    .bagan-teks-terang{fill:var(--kertas)}
    .bagan-pagu{fill:var(--halus)}.bagan-kotak{fill:var(--halus);stroke:var(--aksen)}
    .rumus{margin:1rem 0;overflow-x:auto}
    .tanda-tangan{display:flex;justify-content:flex-end;gap:2rem;text-align:center;break-inside:avoid}
    .tanda-tangan>div:not(:only-child){flex:1}
    .tanda-tangan>div{min-width:16rem}
    .ruang-tanda-tangan{height:5rem;width:70%;margin:0 auto;border-bottom:1px solid currentcolor}
    .hanya-pembaca-layar{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    @media print{h2,.halaman-baru{break-before:page}thead{display:table-header-group}tr{break-inside:avoid}}
    """
}
