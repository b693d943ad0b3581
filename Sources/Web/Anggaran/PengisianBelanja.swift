import Sakip
import Selaras

/// Filling in the spending of a month.
enum PengisianBelanja {
  static func show(_ request: RouteRequest) throws -> Reply {
    .page(try page(request))
  }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let page = try page(request)
    if let other = request.isian["aksi"].flatMap(CaraIsiBelanja.init(rawValue:)) {
      return ganti(request, page, ke: other)
    }
    let form = BelanjaForm(unit: page.unit, isian: request.isian, cara: page.cara)
    let readings = form.baca(page.isian, request.context.state, pada: request.context.hari)
    let lost = form.terlepas(dari: page.isian)
    guard lost == nil, readings.allSatisfy(\.galat.isEmpty) else {
      return page.refused(form, readings, seluruhnya: lost)
    }
    let changed = readings.filter { !$0.fakta.isEmpty }
    if !changed.isEmpty {
      do throws(CommandFailure) {
        let command = Command(
          oleh: try request.pelaku(), changed.flatMap(\.fakta), terlihat: changed.flatMap(form.terlihat))
        try await request.execute(command)
      } catch {
        // The rows were checked before, so it is about the form as a whole.
        return try Self.page(request.sekarang()).refused(form, seluruhnya: error.pesan)
      }
    }
    return .redirect(next(request, page), pesan: done(changed, page.bulan))
  }

  /// The form in the other way of entering: with everything that was typed, which is not saved by that.
  private static func ganti(_ request: RouteRequest, _ page: BelanjaPage, ke cara: CaraIsiBelanja) -> Reply {
    let form = BelanjaForm(unit: page.unit, isian: request.isian, cara: cara)
    let isReasoned = request.isian[BelanjaPage.bidangAlasan] != nil
    guard isReasoned || page.isian.contains(where: form.diketik) else { return .redirect(page.tautan(cara)) }
    var other = page
    other.cara = cara
    other.berganti = true
    other.tulisan = form
    return .passingPage(other, refreshAfter: nil)
  }

  private static func next(_ request: RouteRequest, _ page: BelanjaPage) -> String {
    let number = page.halaman.halaman
    guard request.isian["aksi"] == "lanjut", number < page.halaman.jumlahHalaman else {
      return page.context.tautanIni()
    }
    return page.context.tautanIni(dengan: ["halaman": String(number + 1)])
  }

  private static func done(_ saved: [BelanjaForm.Bacaan], _ month: Periode) -> String {
    guard !saved.isEmpty else { return "Tidak ada yang berubah: isian sama dengan yang sudah tercatat." }
    let moved = Set(saved.flatMap { $0.fakta.dropFirst().map(\.sampaiBulan) }).sorted()
      .compactMap { NamaBulan.dengan(nomor: $0) }
    let later =
      moved.isEmpty
      ? ""
      : " Jumlah sejak Januari sampai \(moved.joined(separator: ", ")) ikut bergeser, sehingga belanja tiap bulan itu tetap."
    return
      "Realisasi \(saved.count) sub kegiatan sampai akhir \(month.nama) disimpan.\(later) Serapan di halaman anggaran dan laporan sudah mengikutinya; Bagian Organisasi melihatnya pada pemantauan."
  }

  private static func page(_ request: RouteRequest) throws -> BelanjaPage {
    let unit = try request.unit()
    let month = try MonthAddress.month(request.parameters["bulan"])
    let person = request.visitor.session?.account.pelaku
    let context = request.context
    return BelanjaPage(
      context: context, unit: unit, bulan: month, isian: unit.isianBelanja(month, pada: context.hari),
      cara: context.query["cara"].flatMap(CaraIsiBelanja.init(rawValue:)) ?? .kumulatif,
      bolehMengisi: context.per == nil
        && person.map { RealisasiAnggaranDicatat.wewenang.mengizinkan($0, unit) } ?? false)
  }
}
