/// Why a text is no formula, and where. The message says in Indonesian what was read and how to mend it.
public struct FormulaError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The number of the character at which the reading stopped, from 1.
  public let position: Int
  /// What is wrong there.
  public let problem: FormulaProblem

  init(position: Int, _ problem: FormulaProblem) {
    self.position = position
    self.problem = problem
  }

  /// `Huruf ke-12: ...`.
  public var description: String { "Huruf ke-\(position): \(problem.description)" }
}
