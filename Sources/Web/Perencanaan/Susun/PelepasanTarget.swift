import HTML
import Selaras

/// The form of a part of the plan that may leave versions which set targets below it: it withdraws these in the same
/// command, once its writer was told how many there are.
protocol PelepasanTarget: ObjectForm where Ruang == RuangRencana {
  /// How many targets are withdrawn with what was sent; 0 where nobody has to confirm any.
  var terlepas: Int { get set }
}

/// The names of the fields.
enum BidangPelepasan {
  static let setuju = "lepasTarget"
  static let alasan = "alasanLepas"
}

extension PelepasanTarget {
  /// Records the fact with the withdrawal of the targets that it leaves without a place.
  func simpan(_ request: RouteRequest, melepas fact: some BagianVersi & Event, pesan: String) async throws -> Reply {
    let state = request.services.selaras.state
    let lost = state.targetTerlepas(oleh: fact)
    let reason = request.isian[BidangPelepasan.alasan] ?? ""
    guard lost.isEmpty || request.isian[BidangPelepasan.setuju] == String(lost.count) else {
      return try ditolak(
        request, CommandSlip(VersiTermuat.nama, ruang.rencana.kalimatTerlepas(lost)), melepas: lost.count)
    }
    guard lost.isEmpty || !reason.isEmpty else {
      return try ditolak(
        request, CommandSlip(BidangPelepasan.alasan, "Isi alasan pencabutan targetnya."), melepas: lost.count)
    }
    let withdrawals = lost.map { key in
      PencatatanDicabut(
        unit: ruang.unit.id, objek: .target(indikator: key.indikator, versi: key.versi, tahun: key.tahun),
        alasan: reason) as any Event
    }
    let also = lost.isEmpty ? "" : " \(Count(lost.count).of("target")) dicabut; nilainya tetap ada dalam riwayat."
    // Programs are written anew from this state: what somebody else saves meanwhile is not to be overwritten.
    let programs = state.programTerlepas(oleh: fact)
    let seen = programs.compactMap { program in
      state.unit[program.unit]?.terlihat(.programRencana(versi: program.versi, id: program.id))
    }
    let unlinked = programs.isEmpty ? "" : " \(Count(programs.count).of("program")) tidak lagi menyebut sasarannya."
    return try await simpan(
      request, programs.map { $0 as any Event } + withdrawals + [fact], ke: ruang.alamat,
      pesan: pesan + also + unlinked, alasan: BidangPelepasan.alasan, terlihat: seen)
  }

  private func ditolak(_ request: RouteRequest, _ slip: CommandSlip, melepas count: Int) throws -> Reply {
    var page = try Self(request.sekarang())
    page.fields = SentFields(
      request.isian, slip, bidang: Self.bidang.union([VersiTermuat.nama, BidangPelepasan.alasan]))
    page.terlepas = count
    return .refusedForm(page)
  }

  /// Asks whether the targets go too; nothing where there are none.
  var persetujuanLepas: HTML {
    guard terlepas > 0 else { return .empty }
    return HTML {
      BoxGroup(
        nama: BidangPelepasan.setuju, judul: "Target dalam versi yang ditinggalkan",
        kotak: [
          .init(
            nilai: String(terlepas), nama: "Cabut sekaligus \(Count(terlepas).of("target")) yang disebut di atas",
            isTicked: fields.isTicked(BidangPelepasan.setuju, nilai: String(terlepas), false))
        ]
      ).html
      FormField(
        nama: BidangPelepasan.alasan, judul: "Alasan pencabutan target",
        nilai: fields.nilai(BidangPelepasan.alasan, ""), galat: fields.galat(BidangPelepasan.alasan), terpanjang: 2000
      ).html
    }
  }
}
