import HTML
import Sakip
import Selaras

/// The form of a node.
struct SimpulFormPage: Page {
  let ruang: RuangPohon
  /// The node that is changed; `nil` for a new one.
  let simpul: SimpulPohonDitetapkan?
  /// Where it stands, or is to stand.
  let tempat: TempatSimpul
  /// The node above.
  let induk: SimpulPohonDitetapkan?
  /// What it can be linked to.
  let program: DaftarProgram
  var isian: IsianSimpul
  /// The last entry that whoever fills in has seen.
  var terlihat: String
  var galat: [ErrorSummary.Butir] = []
  /// What is asked about what was sent.
  var ditanyakan: [PenegasanSimpul] = []

  init(_ ruang: RuangPohon, simpul: SimpulPohonDitetapkan?, tempat: TempatSimpul) {
    self.ruang = ruang
    self.simpul = simpul
    self.tempat = tempat
    let parent = tempat.induk(ruang.context.state)
    induk = parent
    program = DaftarProgram(
      ruang.unit, tahun: ruang.context.tahun, versi: ruang.context.versiRencana(ruang.unit), denganPagu: false)
    isian = simpul.map(IsianSimpul.init) ?? IsianSimpul(dibawah: parent)
    if case .ditanyakan = tempat { isian.jenjang = "" }
    if simpul == nil, let chosen = ruang.unit.perencanaan.versiSimpulBaru { isian.versi = chosen }
    terlihat = simpul.flatMap { ruang.unit.terlihat(.simpulPohon(id: $0.id)).entri }.map { String($0) } ?? ""
  }

  private var context: PageContext { ruang.context }

  var judul: String { simpul == nil ? "Tambah simpul pohon kinerja" : "Ubah simpul pohon kinerja" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { simpul.map { ruang.jejak($0) } ?? ruang.jejak }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("ringkas")) { letak }
      if let simpul { ruang.perubahan(simpul) }
      FormFrame(alamat: alamat, token: context.formToken, kelas: "formulir menulis").html { bidang }
    }
  }

  private var letak: String {
    if case .ditanyakan = tempat { return "Dalam pohon kinerja \(ruang.unit.nama)." }
    return induk.map { "Di bawah \u{201C}\($0.kondisi)\u{201D}, \(context.state.unit[$0.unit]?.nama ?? $0.unit)." }
      ?? "Sebagai akar pohon \(ruang.unit.nama)."
  }

  private var alamat: String {
    simpul.map { context.tautan($0.kunci, "/ubah") }
      ?? context.tautan(SimpulForm.alamatTambah(ruang.unit.id), tempatTetap.map { [(TempatSimpul.bidang, $0)] } ?? [])
  }

  /// The place of a new node as the address says it; `nil` where it is asked.
  private var tempatTetap: String? {
    guard simpul == nil, case .tetap(let parent) = tempat else { return nil }
    return parent?.kunci.alamat ?? TempatSimpul.akar
  }

  /// An id that no node here ever had.
  private var idBaru: String { ruang.unit.simpulBaru }

  private var bidang: HTML {
    HTML {
      input(.type("hidden"), .name("terlihat"), .value(terlihat))
      if simpul == nil { input(.type("hidden"), .name("id"), .value(idBaru)) }
      if let tempatTetap { input(.type("hidden"), .name(TempatSimpul.bidang), .value(tempatTetap)) }
      if let question = tempat.pertanyaan(ruang, galat: pesan(TempatSimpul.bidang)) { question.html }
      TextArea(
        nama: "kondisi", judul: "Kondisi", nilai: isian.kondisi,
        petunjuk: "Apa yang harus terjadi, bukan apa yang dikerjakan: Meningkatnya kualitas layanan kecamatan.",
        galat: pesan("kondisi"), baris: 2, isRequired: true
      ).html
      SelectField(
        nama: "jenjang", judul: "Jenjang",
        pilihan: menurutTempat + JenjangKinerja.allCases.map { .init(nilai: $0.rawValue, nama: $0.nama) },
        nilai: isian.jenjang,
        petunjuk: JenjangKinerja.sumber, galat: pesan("jenjang")
      ).html
      TextArea(
        nama: "sebab", judul: "Mengapa mewujudkan kondisi di atasnya", nilai: isian.sebab,
        petunjuk: "Hubungan sebab-akibat dalam satu kalimat. Boleh dikosongkan bila belum diketahui.",
        galat: pesan("sebab"), baris: 2
      ).html
      SelectField(
        nama: "jabatan", judul: "Jabatan penanggung jawab", pilihan: kosong("Belum ditetapkan") + pilihanJabatan,
        nilai: isian.jabatan,
        petunjuk: pilihanJabatan.isEmpty ? "Belum ada jabatan yang dicatat untuk \(ruang.unit.nama)." : nil,
        galat: pesan("jabatan")
      ).html
      SelectField(
        nama: "mewakili", judul: "Tujuan atau sasaran yang diwakili",
        pilihan: kosong("Tidak mewakili tujuan atau sasaran") + pilihanTujuan + pilihanSasaran, nilai: isian.mewakili,
        galat: pesan("tujuan") ?? pesan("sasaran")
      ).html
      centang("indikator", "Indikator yang mengukurnya", pilihanIndikator, isian.indikator)
      SelectField(
        nama: "program", judul: "Program, kegiatan, atau sub kegiatan",
        pilihan: kosong("Tidak ditautkan") + pilihanProgram, nilai: programTerpilih,
        petunjuk: petunjukProgram, galat: pesan("program"), isBercari: true
      ).html
      if pilihanVersi.count > 1 {
        centang(
          "versi", "Versi \(ruang.unit.namaRencana) yang memuatnya", pilihanVersi, isian.versi,
          petunjuk: petunjukVersi)
      }
      TextArea(
        nama: "catatan", judul: "Catatan", nilai: isian.catatan,
        petunjuk: "Yang perlu diketahui pembaca, misalnya apa yang disimpulkan dan dari mana.", galat: pesan("catatan"),
        baris: 2
      ).html
      if let asked = penegasan { asked.html }
      div(.class("tombol-formulir")) {
        button { "Simpan simpul" }
        a(.href(simpul.map { context.tautan($0.kunci) } ?? induk.map { context.tautan($0.kunci) } ?? ruang.alamat())) {
          "Batal"
        }
      }
    }
  }

  private var petunjukVersi: String {
    let free = "Kosongkan bila tidak terikat versi: perubahannya lalu tampak dalam pohon setiap tahun."
    let plan = ruang.unit.perencanaan
    guard let simpul, simpul.versi == nil, !plan.versiTertutup.isEmpty, plan.versiDigarap != nil else { return free }
    return
      "\(free) Bila versi yang masih terbuka dipilih, perubahannya berlaku di sana saja, dan simpul ini tidak termuat dalam versi terbuka yang lain; yang sudah ditutup tetap memuatnya seperti sekarang."
  }

  /// Boxes to tick; many stand folded.
  @HTMLBuilder private func centang(
    _ name: String, _ title: String, _ choices: [SelectField.Pilihan], _ chosen: [String], petunjuk: String? = nil
  ) -> HTML {
    let group = BoxGroup(
      nama: name, judul: title,
      kotak: choices.map { .init(nilai: $0.nilai, nama: $0.nama, isTicked: chosen.contains($0.nilai)) },
      petunjuk: choices.isEmpty ? "Belum ada yang dapat dipilih." : petunjuk, galat: pesan(name))
    if choices.count > Self.mostOpen {
      details(.open(!chosen.isEmpty || pesan(name) != nil)) {
        summary {
          chosen.isEmpty
            ? "\(title): belum dipilih, dari \(Count(choices.count).printed) pilihan"
            : "\(title): terpilih \(Count(chosen.count).printed) dari \(Count(choices.count).printed)"
        }
        group.html
      }
    } else {
      group.html
    }
  }

  /// The level that follows from the place, where that is asked too.
  private var menurutTempat: [SelectField.Pilihan] {
    if case .ditanyakan = tempat { kosong("Satu jenjang di bawah simpul di atasnya") } else { [] }
  }

  private static let mostOpen = 12

  private func kosong(_ words: String) -> [SelectField.Pilihan] { [.init(nilai: "", nama: words)] }
}
