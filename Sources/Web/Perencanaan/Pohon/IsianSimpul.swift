import Sakip
import Selaras

/// What stands in the form of a node, as texts.
struct IsianSimpul: Hashable {
  var kondisi = ""
  var jenjang = ""
  var sebab = ""
  var indikator: [String] = []
  var jabatan = ""
  /// `tujuan:t1` or `sasaran:s1`.
  var mewakili = ""
  /// ``TautanProgram/description``; empty for none.
  var program = ""
  var versi: [String] = []
  var catatan = ""
  /// What was asked about it and confirmed: ``PenegasanSimpul/nilai``.
  var penegasan: [String] = []

  /// A new node below another: one level down.
  init(dibawah parent: SimpulPohonDitetapkan?) {
    let levels = JenjangKinerja.allCases
    let level = parent.map { above in levels.first { $0 > above.jenjang } ?? .keluaran } ?? .hasil
    jenjang = level.rawValue
  }

  /// What is recorded.
  init(_ node: SimpulPohonDitetapkan) {
    kondisi = node.kondisi
    jenjang = node.jenjang.rawValue
    sebab = node.sebab ?? ""
    indikator = node.indikator
    jabatan = node.jabatan ?? ""
    mewakili = node.tujuan.map { "tujuan:\($0)" } ?? node.sasaran.map { "sasaran:\($0)" } ?? ""
    program = node.program?.description ?? ""
    versi = node.versi ?? []
    catatan = node.catatan ?? ""
  }

  /// What was sent.
  init(_ sent: FormValues) {
    kondisi = sent["kondisi"] ?? ""
    jenjang = sent["jenjang"] ?? ""
    sebab = sent["sebab"] ?? ""
    indikator = sent.all("indikator")
    jabatan = sent["jabatan"] ?? ""
    mewakili = sent["mewakili"] ?? ""
    program = sent["program"] ?? ""
    versi = sent.all("versi")
    catatan = sent["catatan"] ?? ""
    penegasan = sent.all(PenegasanSimpul.bidang)
  }

  /// The fact.
  func fakta(
    unit: String, id: String, induk: KunciSimpul?, jenjang level: JenjangKinerja, urutan: Int, program: TautanProgram?
  ) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(
      unit: unit, id: id, induk: induk, jenjang: level, kondisi: kondisi, sebab: terisi(sebab), indikator: indikator,
      jabatan: terisi(jabatan), tujuan: bagian("tujuan:"), sasaran: bagian("sasaran:"),
      program: program, urutan: urutan, versi: versi.isEmpty ? nil : versi, catatan: terisi(catatan))
  }

  private func terisi(_ text: String) -> String? { text.isEmpty ? nil : text }

  private func bagian(_ mark: String) -> String? {
    mewakili.hasPrefix(mark) ? String(mewakili.dropFirst(mark.count)) : nil
  }
}
