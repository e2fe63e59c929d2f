using Hub.En16931.Selection;

namespace Hub.ChooseRules;

/// <summary>One entry of the schedule: a rule set, the invoices it is for, and what its findings weigh.</summary>
public sealed class ScheduleEntry
{
    /// <summary>Id of the rule set: <c>EN16931</c>, <c>BR-FR</c>, <c>EXTENDED-CTC-FR</c>, <c>BR-FR-CPRO</c>, <c>FR-NUMBERS</c>. Required.</summary>
    public string Set { get; set; } = "";

    /// <summary>Its version; the latest that the hub has by default.</summary>
    public string? Version { get; set; }

    /// <summary>First issue date (BT-2), YYYY-MM-DD; open by default.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last issue date (BT-2), YYYY-MM-DD; open by default.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>Profiles (BT-24); any by default.</summary>
    public List<string> Profiles { get; set; } = [];

    /// <summary>Channels; any by default.</summary>
    public List<string> Channels { get; set; } = [];

    /// <summary>Ids of the sets that do not apply where this one does; none by default.</summary>
    public List<string> Replaces { get; set; } = [];

    /// <summary><c>Enforced</c> (default), <c>Warning</c> or <c>Beside</c>.</summary>
    public Enforcement Enforcement { get; set; } = Enforcement.Enforced;

    /// <summary>Release of CII that its documents are written in, <c>D16B</c> or <c>D22B</c>; by default it does not matter.</summary>
    public En16931.CiiRelease? CiiRelease { get; set; }
}
