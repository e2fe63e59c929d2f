namespace Hub.Routing.OperateSystems;

/// <summary>A page of dead letters, the oldest delivery first.</summary>
/// <param name="DeadLetters">The page.</param>
/// <param name="Next">Give it as <c>after</c> for the next page; null on the last one.</param>
internal sealed record DeadLettersAnswer(IReadOnlyList<DeadLetter> DeadLetters, long? Next);
