import Lembar
import Sakip

/// The columns of a sheet of a Renja that hold what a row is to bring: for each wording an indikator a line, with the
/// targets in the lines beside it.
enum KolomKeluaran {
  private struct Kelompok {
    let asal: KeluaranRencana.Asal
    let indikator: KolomImpor
    let target: KolomImpor
    let prakiraan: KolomImpor
  }

  private static let kelompok = KeluaranRencana.Asal.allCases.map { source in
    Kelompok(
      asal: source,
      indikator: .isian(
        "Indikator (\(source.nama))", "satu baris dalam sel untuk setiap indikator; - untuk mengosongkan"),
      target: .isian("Target (\(source.nama))", "dengan satuannya: 2 dokumen; sebaris dengan indikatornya"),
      prakiraan: .isian("Prakiraan target (\(source.nama))", "target tahun berikutnya; sebaris dengan indikatornya"))
  }

  static let semua = kelompok.flatMap { [$0.indikator, $0.target, $0.prakiraan] }

  /// The outputs of a row; wordings that it leaves empty keep theirs.
  static func baca(_ baris: inout BarisImpor, _ recorded: [KeluaranRencana]) -> [KeluaranRencana] {
    let read = kelompok.flatMap { group -> [KeluaranRencana] in
      let before = recorded.filter { $0.asal == group.asal }
      let columns = [group.indikator, group.target, group.prakiraan]
      guard columns.contains(where: { baris.terisi($0.nama) }) else { return before }
      let names = baris.terisi(group.indikator.nama) ? baris.baris(group.indikator) : before.map(\.indikator)
      let targets = nilai(&baris, group.target, before.map(\.target), names.count)
      let forecasts = nilai(&baris, group.prakiraan, before.map(\.prakiraan), names.count)
      return names.enumerated().map { index, name in
        KeluaranRencana(
          asal: group.asal, indikator: name, target: targets.indices.contains(index) ? targets[index] : nil,
          prakiraan: forecasts.indices.contains(index) ? forecasts[index] : nil)
      }
    }
    // The two wordings may stand in turns: the cells do not tell, and what they do not change keeps its order.
    let unchanged = kelompok.flatMap { group in recorded.filter { $0.asal == group.asal } }
    return read == unchanged ? recorded : read
  }

  private static func nilai(
    _ baris: inout BarisImpor, _ column: KolomImpor, _ recorded: [NilaiBersatuan?], _ most: Int
  ) -> [NilaiBersatuan?] {
    guard baris.terisi(column.nama) else { return recorded }
    let lines = baris.baris(column)
    guard lines.count <= most else {
      baris.tandai(column.nama, "Sel ini memuat \(lines.count) baris untuk \(most) indikator. Samakan banyaknya.")
      return []
    }
    return lines.map { line in
      guard !line.isEmpty, line != "-" else { return nil }
      do throws(NilaiError) {
        return try NilaiBersatuan(teks: line)
      } catch {
        baris.tandai(column.nama, error.description)
        return nil
      }
    }
  }

  /// The cells of the outputs of a row.
  static func sel(_ outputs: [KeluaranRencana]) -> [String] {
    kelompok.flatMap { group -> [String] in
      let own = outputs.filter { $0.asal == group.asal }
      func lines(_ values: [NilaiBersatuan?]) -> String {
        values.contains { $0 != nil } ? values.map { $0?.printed ?? "-" }.joined(separator: "\n") : ""
      }
      return [own.map(\.indikator).joined(separator: "\n"), lines(own.map(\.target)), lines(own.map(\.prakiraan))]
    }
  }

  static func uraian(_ outputs: [KeluaranRencana]) -> String {
    outputs.map { output in
      "\(output.indikator)\(output.target.map { ": \($0.printed)" } ?? "")\(output.prakiraan.map { " (\($0.printed))" } ?? "")"
    }.joined(separator: "; ")
  }
}
