import Foundation

/// One result, printed as a JSON object that the script reads.
struct Measurement: Encodable {
  let name: String
  let value: Double
  let unit: String

  func print() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    Swift.print(String(decoding: try encoder.encode(self), as: UTF8.self))
  }
}

/// Elapsed wall-clock seconds.
func seconds<Result>(_ body: () async throws -> Result) async rethrows -> (Double, Result) {
  let clock = ContinuousClock()
  let start = clock.now
  let result = try await body()
  let (whole, fraction) = (clock.now - start).components
  return (Double(whole) + Double(fraction) / 1e18, result)
}
