"""Where it is kept: the only SQL.

sqlite-utils uses the module ``pysqlite3`` when there is one and the standard library's ``sqlite3``
when there is none. Handing it SQLCipher under that name, before its first import, is the only way
to have its exception classes match the connection's; without it several verbs fail in silence.
"""

import sys

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)
