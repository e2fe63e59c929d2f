using Hub.Routing.Storage;

namespace Hub.Routing.ChooseSystem;

/// <summary>The system that takes an invoice, and the rule that says so.</summary>
/// <param name="System">The system.</param>
/// <param name="Set">The rules that the matching one is of; null: none matched, the organisation's own system takes it.</param>
/// <param name="Place">Place of the rule in its set, from 0.</param>
internal sealed record SystemChoice(BackOfficeSystem System, RuleSet? Set, int Place);
