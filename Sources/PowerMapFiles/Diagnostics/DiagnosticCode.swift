/// What kind of problem a diagnostic reports. The words are stable: scripts and dashboards may rely on them.
public enum DiagnosticCode: String, Hashable, Codable, CaseIterable, Sendable {
  // The file as a whole.

  /// The file cannot be read: it does not exist, or the system refuses.
  case unreadableFile
  /// The file is larger than 16 MiB.
  case fileTooLarge
  /// The file is not UTF-8.
  case invalidEncoding
  /// A control character stands in the file.
  case invalidCharacter
  /// The file holds nothing.
  case emptyFile
  /// The text is not YAML, JSON or CSV.
  case syntax
  /// The file holds more than one YAML document.
  case severalDocuments
  /// Mappings and lists are nested deeper than 32.
  case tooDeep
  /// Aliases repeat so much that the file would not fit in memory.
  case aliasBomb
  /// A YAML tag that means nothing here.
  case unsupportedTag
  /// The file was written for another version of the format.
  case unsupportedVersion
  /// A path leads out of the workspace.
  case outsideWorkspace

  // Keys and values.

  /// A key stands twice in one mapping.
  case duplicateKey
  /// A key that the record does not have.
  case unknownKey
  /// A key that the record must have.
  case missingKey
  /// A value of the wrong type: a list where a text is due, a word where a number is.
  case wrongType
  /// A word that is none of those allowed.
  case unknownWord
  /// A number, date or text outside its range.
  case outOfRange
  /// Text that is no date, no money or no id.
  case malformed
  /// An assessment that has no date, in a file without `assessedOn`.
  case undated
  /// Two keys that exclude each other.
  case conflictingKeys

  // The book.

  /// An id that nothing declares.
  case unknownReference
  /// An id that is declared twice.
  case duplicateId
  /// Two ties of one kind between the same two people.
  case duplicateTie
  /// A tie from a person to the same person.
  case selfTie
  /// A tie of a kind that cannot stand between these two people.
  case invalidTie
  /// People who report to each other in a circle.
  case reportingCycle
  /// A person with two bosses.
  case severalBosses
  /// A reporting line from one organisation into another.
  case crossOrganisation
  /// An end before its start.
  case endBeforeStart
  /// Several currencies where one is due.
  case mixedCurrencies
  /// A person in a department that is declared `notPresent`.
  case personInAbsentDepartment
  /// An interaction in which nobody of ours takes part.
  case noneOfOurs
  /// Two values for one day.
  case duplicateDate
  /// Departments that belong to each other in a circle.
  case departmentCycle
  /// Something the book cannot mean, of no kind above.
  case invalidBook

  // Warnings.

  /// No `logFrom`: silence cannot be told from a missing log.
  case noLogFrom
  /// A department whose id is no archetype.
  case unknownArchetype
  /// A person without a department.
  case personWithoutDepartment
  /// Nobody is known to decide.
  case noKeyPerson
  /// A person that no tie, interaction or decision names.
  case orphan
  /// A waiver of a finding that cannot exist: its kind, account, person or department is unknown.
  case unknownFinding

  // Tables.

  /// A row with more or fewer fields than the header.
  case raggedRow
  /// A header that names a column twice.
  case duplicateColumn
  /// A column that is not known.
  case unknownColumn
  /// A column that must be there.
  case missingColumn
  /// Rows that were left out.
  case droppedRows
}
