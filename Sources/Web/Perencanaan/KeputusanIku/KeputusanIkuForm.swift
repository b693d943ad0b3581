import HTML
import Sakip
import Selaras

/// The definition sheets of a unit, beside which its decrees on IKU are recorded.
struct RuangKeputusanIku: RuangFormulir {
  static let pencatat: Set<Peran> = KeputusanIkuDitetapkan.wewenang.peran

  let context: PageContext
  let unit: UnitState

  /// - Throws: ``WebError`` for a unit that does not exist, and for the past: a decree is recorded today.
  init(_ request: RouteRequest) throws(WebError) {
    context = request.context
    unit = try request.unit()
    try context.wajibHariIni("Keputusan dicatat")
  }

  var alamat: String { context.tautan(unit: unit.id, "/definisi") }
  var jejak: [Jejak] { context.jejak(unit) + [Jejak(nama: "Definisi indikator", alamat: alamat)] }

  static func alamat(_ unit: String, _ keputusan: String) -> String {
    "/perangkat-daerah/\(unit)/keputusan-iku/\(keputusan)"
  }
}

/// Recording a decree on the Indikator Kinerja Utama: its number, day and file, the version it decrees and the decree it
/// changes.
struct KeputusanIkuForm: ObjectForm {
  static let bidang: Set<String> = LandasanForm.bidang.union(["versi", "mengubah", versiLain])
  /// The box that decrees the indikator of a version that is not the one in force on the day of the decree.
  private static let versiLain = "versiLain"

  let ruang: RuangKeputusanIku
  /// What is recorded; `nil` for a new one.
  let keputusan: KeputusanIkuDitetapkan?
  let id: String
  var fields = SentFields()

  init(_ request: RouteRequest) throws {
    ruang = try RuangKeputusanIku(request)
    let plan = ruang.unit.perencanaan
    let asked = request.parameters["keputusan"] ?? ""
    keputusan = plan.keputusanIku[asked]
    guard keputusan != nil || asked == RuangRencana.baru else {
      throw WebError.tidakDitemukan("Keputusan ini tidak ada atau sudah dicabut. Pilih dari halaman definisi.")
    }
    id = keputusan?.id ?? plan.kodeBaru(.keputusanIku)
  }

  var objek: Objek { .keputusanIku(id: id) }
  var alamat: String { RuangKeputusanIku.alamat(ruang.unit.id, keputusan?.id ?? RuangRencana.baru) }
  var judul: String { keputusan == nil ? "Catat keputusan IKU" : "Ubah keputusan IKU" }

  static func show(_ request: RouteRequest) throws -> Reply { .page(try Self(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    if request.isian["aksi"] == "cabut" {
      return try await form.cabut(request, pesan: "Keputusan dicabut. Catatannya tetap ada dalam riwayat.")
    }
    let ground: LandasanHukum
    do throws(CommandSlip) {
      guard let sent = try LandasanForm(tercatat: form.keputusan?.landasan, jenis: [.keputusan]).landasan(request)
      else { throw CommandSlip("landasan.nomor", "Isi nomor keputusannya.") }
      ground = sent
    } catch {
      return try form.ditolak(request, error)
    }
    let fact = KeputusanIkuDitetapkan(
      unit: form.ruang.unit.id, id: form.id, versi: request.isian["versi"] ?? "", landasan: ground,
      mengubah: request.isian["mengubah"])
    guard fact != form.keputusan else {
      return .redirect(form.ruang.alamat, pesan: "Tidak ada yang berubah pada keputusan ini.")
    }
    if let question = form.pertanyaan(fact), !request.isian.isChecked(versiLain) {
      var wrong = IsianSalah()
      wrong.tolak(versiLain, question)
      return try form.ditolak(request, request.slip(wrong, fact))
    }
    return try await form.simpan(
      request, [fact], ke: form.ruang.alamat, pesan: "Keputusan tercatat. Dokumennya dapat diunduh di bawah ini.")
  }

  /// Asked once a version was chosen that is not in force on the day of the decree.
  @HTMLBuilder private var tetap: HTML {
    let isTicked = fields.isTicked(Self.versiLain, false)
    if isTicked || fields.galat(Self.versiLain) != nil {
      BoxGroup(
        nama: Self.versiLain, judul: "Versi yang tidak berlaku pada hari itu",
        kotak: [.init(nilai: "ya", nama: "Keputusan ini memang menetapkan indikator versi itu", isTicked: isTicked)],
        galat: fields.galat(Self.versiLain)
      ).html
    }
  }

  /// What is asked about a decree on the indikator of a version that is not in force on its day; `nil` where it is.
  private func pertanyaan(_ fact: KeputusanIkuDitetapkan) -> String? {
    let plan = ruang.unit.perencanaan
    guard fact.versi != keputusan?.versi || fact.landasan.tanggal != keputusan?.landasan.tanggal,
      let day = fact.landasan.tanggal, let chosen = plan.versi[fact.versi],
      let current = plan.versiBerlaku(pada: day), current.id != chosen.id
    else { return nil }
    return
      "Pada \(day.printed) yang berlaku ialah \(current.nama), bukan \(chosen.nama) (mulai \(chosen.tanggal.printed)). Pilih versi itu, periksa tanggalnya, atau centang bila memang demikian."
  }

  /// The file of a decree as it was sent.
  static func berkas(_ request: RouteRequest) throws -> Reply {
    let decree = try request.parameters["keputusan"].flatMap { try request.unit().perencanaan.keputusanIku[$0] }
    return try UnduhLandasan.kirim(decree?.landasan.berkas, request, tanpa: "Keputusan ini tidak memiliki berkas.")
  }

  var isi: HTML {
    let plan = ruang.unit.perencanaan
    let versions = plan.versiBerurutan.filter {
      $0.id == keputusan?.versi
        || plan.dapatDitetapkan(versi: $0.id) && plan.indikator(dalam: $0).contains(where: \.utama)
    }
    let others = plan.keputusanIku.semua.filter { $0.id != id }
    return HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      p(.class("ringkas")) {
        "Keputusan tentang indikator kinerja utama berlaku sejak hari ditandatangani sampai ada keputusan sesudahnya. Indikator dan targetnya diambil dari versi rencana yang dipilih, tidak diketik ulang."
      }
      if versions.isEmpty {
        p { Components.nihil("Belum ada versi rencana yang sudah ditutup dan memuat indikator kinerja utama.") }
      } else {
        formulir(denganBerkas: true) {
          SelectField(
            nama: "versi", judul: "Versi rencana yang ditetapkan indikatornya",
            pilihan: versions.map { .init(nilai: $0.id, nama: $0.nama) },
            nilai: fields.nilai("versi", keputusan?.versi ?? plan.versiBerlaku(pada: context.hari)?.id ?? ""),
            galat: fields.galat("versi")
          ).html
          fieldset(.class("bidang")) {
            legend { "Keputusan" }
            LandasanForm(tercatat: keputusan?.landasan, jenis: [.keputusan]).html(fields)
          }
          if !others.isEmpty {
            SelectField(
              nama: "mengubah", judul: "Mengubah keputusan",
              pilihan: [.init(nilai: "", nama: "Tidak mengubah keputusan lain")]
                + others.map { .init(nilai: $0.id, nama: $0.landasan.tertulis) },
              nilai: fields.nilai("mengubah", keputusan?.mengubah ?? ""), galat: fields.galat("mengubah")
            ).html
          }
          tetap
          p(.class("berderet")) {
            button { "Simpan keputusan" }
            a(.href(ruang.alamat)) { "Batal" }
          }
        }
      }
      pencabutan("keputusan", "Dokumen tahun itu kembali menjadi konsep, kecuali ada keputusan sebelumnya.")
    }
  }
}

extension Routes {
  private static let pola = "/perangkat-daerah/{unit}/keputusan-iku/{keputusan}"

  static let keputusanIku = [
    Route(pola, "Formulir keputusan IKU", izin: .peran(RuangKeputusanIku.pencatat)) { try KeputusanIkuForm.show($0) },
    Route.kirim(pola, "Menyimpan keputusan IKU", izin: .peran(RuangKeputusanIku.pencatat), berkas: .evidence) {
      try await KeputusanIkuForm.send($0)
    },
    // Signed papers carry names and numbers of people: for those who have signed in.
    Route("\(pola)/berkas", "Unduhan berkas keputusan IKU", izin: .masuk) { try KeputusanIkuForm.berkas($0) },
  ]
}
