namespace Hub.Access.ManageAccounts;

/// <summary>How to change a secret.</summary>
/// <param name="KeepOldForHours">For so many hours the old secret is taken too, so that a system can be changed over without a gap: 0 to 168. Default 0: a leaked secret is worthless at once.</param>
internal sealed record SecretChange(int KeepOldForHours = 0)
{
    public const int LongestOverlapInHours = 168;
}
