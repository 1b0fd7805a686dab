namespace CaiNamur.Web.Operations;

/// <summary>A setting that the application cannot start with.</summary>
internal sealed class ConfigurationException(string key, string reason) : Exception($"{key}: {reason.TrimEnd('.')}.");
